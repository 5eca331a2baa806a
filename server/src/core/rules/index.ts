/** All rules: the written ones, and one for each detector of identifying details. */
import { detectorRules } from './detector-rules.ts';
import type { Rule } from './rule.ts';
import { writtenRules } from './registry.generated.ts';

export const allRules: readonly Rule[] = [...writtenRules, ...detectorRules];

const byId = new Map(allRules.map((rule) => [rule.id, rule]));

export const ruleById = (id: string): Rule | undefined => byId.get(id);
