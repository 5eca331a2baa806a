/** How the parts of a Word file refer to each other. Source: ECMA-376 part 2, §6.5 (relationships). */
import type { DocumentPackage } from '../package.ts';
import { elementsOf } from '../xml.ts';

export interface Relations {
  /** Names of the parts of a type ("styles", "header"), in the order of the file. */
  byType(type: string): readonly string[];
  /** Addresses outside the file, by relation id. They are never followed. */
  readonly links: ReadonlyMap<string, string>;
}

/** `part`: the name of the part that refers; empty for the package itself. */
export function relatedParts(parts: DocumentPackage, part: string): Relations {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = part.slice(folder.length);
  const root = parts.xml(`${folder}_rels/${file}.rels`);
  const relations = (root ? elementsOf(root) : []).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
    target: attributes['Target'] ?? '',
    isOutside: attributes['TargetMode'] === 'External',
  }));
  return {
    byType: (type) =>
      relations.filter((each) => each.type === type && !each.isOutside).map(({ target }) => resolved(folder, target)),
    links: new Map(relations.filter(({ isOutside }) => isOutside).map(({ id, target }) => [id, target])),
  };
}

/** "../docProps/core.xml" below "word/" is "docProps/core.xml"; "/word/x.xml" counts from the root. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
