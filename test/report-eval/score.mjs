#!/usr/bin/env node
// node score.mjs DIR "node dist/casus.cjs" [--verbose] [--single] [--json OUT]: lints DIR/set with the given command and compares with DIR/gold.json.
// --single: only the files that hold one report.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
const argv = process.argv.slice(2);
const verbose = argv.includes('--verbose'), single = argv.includes('--single');
const ji = argv.indexOf('--json'); const jsonOut = ji >= 0 ? argv.splice(ji, 2)[1] : null;
const [here, command] = argv.filter((a) => !['--verbose', '--single'].includes(a));
if (!command) { console.error('usage: node score.mjs DIR "node dist/casus.cjs" [--verbose] [--single] [--json OUT]'); process.exit(2); }
const gold = JSON.parse(fs.readFileSync(path.join(here, 'gold.json'), 'utf8')).filter((g) => !single || g.reports.length === 1);
const quote = (s) => `'${s.replace(/'/g, `'\\''`)}'`;
const paths = gold.map((g) => path.join(here, 'set', g.file));
const t0 = Date.now();
const r = spawnSync('bash', ['-c', `${command} lint --format json ${paths.map(quote).join(' ')}`], { encoding: 'utf8', maxBuffer: 1 << 29 });
const ms = Date.now() - t0;
let report; try { report = JSON.parse((r.stdout || '').replace(/^\ufeff/, '')); } catch { console.error(`no JSON on stdout (exit ${r.status})\n${(r.stderr || '').slice(0, 2000)}`); process.exit(2); }
const byName = new Map(report.files.map((f) => [path.basename(f.path), f]));

const RULES = ['reflection/one-sided-dilemma', 'reflection/no-first-person', 'reflection/single-perspective', 'actors/unlisted-actor', 'sources/unlisted-citation', 'sources/uncited-source', 'safety/network-before-safety', 'safety/no-safety-section', 'structure/placeholder', 'structure/guidance-left', 'structure/heading-synonym', 'structure/duplicate-section', 'questions/repeated', 'questions/missing', 'privacy/no-statement'];
const LONG = { missing: 'structure/missing-section', empty: 'structure/empty-section', unanswered: 'questions/unanswered' };
const zero = () => ({ tp: 0, fp: 0, fn: 0, may: 0, again: 0, notHit: 0, must: 0, not: 0 });
const shape = Object.fromEntries(Object.keys(LONG).map((k) => [k, zero()])), rules = Object.fromEntries(RULES.map((k) => [k, zero()]));
const detail = [], noisy = [], noisyContent = [], absent = [];
let templateOk = 0, nullOk = 0, nullAll = 0, nullSaid = 0, singleOk = 0, singleAll = 0; const rep = { gold: 0, found: 0, right: 0 };
const note = (type, what, file, line, more) => detail.push({ type, what, file, line, more });

for (const g of gold) {
  const f = byName.get(g.file);
  if (!f) { absent.push(g.file); continue; }
  const lines = fs.readFileSync(path.join(here, 'set', g.file), 'utf8').replace(/^\ufeff/, '').split(/\r?\n/);
  const first = g.reports[0].template, several = g.reports.length > 1;
  const ok = (f.template ?? null) === first;
  if (ok) templateOk++; else note('TEMPLATE', first ?? 'null', g.file, 1, `got ${f.template ?? 'null'}`);
  if (first === null) { nullAll++; if (ok) nullOk++; if (f.findings.some((x) => x.ruleId === 'structure/no-template')) nullSaid++; }
  if (!several) { singleAll++; if (ok) singleOk++; }
  if (several) { rep.gold += g.reports.length; const got = f.reports || []; rep.found += got.length; got.forEach((x, i) => { if (g.reports[(x.report ?? i + 1) - 1]?.template === x.template) rep.right++; }); if (got.length !== g.reports.length) note('REPORTS', g.reports.length, g.file, 1, `got ${got.length}`); }
  const reportAt = (line) => { let n = 1; for (const x of g.reports) if (x.line <= line) n = x.report; return n; };
  const reportOf = (x) => (several ? x.data?.report ?? reportAt(x.range.start.line) : 1);
  let any = 0, anyContent = 0;

  // missing and empty sections: by report where the tool says which, else the nearest report that still lacks it
  for (const kind of ['missing', 'empty']) {
    const want = g.reports.flatMap((x) => x[kind].map((s) => ({ report: x.report, s, seen: false })));
    for (const x of f.findings.filter((y) => y.ruleId === LONG[kind])) {
      any++;
      const s = x.data?.section, n = reportOf(x);
      const hit = want.find((w) => !w.seen && w.s === s && w.report === n) ?? (x.data?.report === undefined ? want.find((w) => !w.seen && w.s === s) : undefined);
      if (hit) { hit.seen = true; shape[kind].tp++; } else { shape[kind].fp++; note('FP', kind, g.file, x.range.start.line, s); }
    }
    for (const w of want) if (!w.seen) { shape[kind].fn++; note('FN', kind, g.file, g.reports[w.report - 1].line, w.s); }
  }
  // open questions by line
  const want = new Set(g.questions.unanswered), seen = new Set();
  for (const x of f.findings.filter((y) => y.ruleId === LONG.unanswered)) {
    any++;
    const S = x.range.start.line, E = Math.max(S, x.range.end.line);
    const L = [...want, ...g.questions.ambiguous].find((l) => l >= S && l <= E) ?? S; if (seen.has(L)) continue; seen.add(L);
    if (want.has(L)) shape.unanswered.tp++;
    else if (g.questions.ambiguous.includes(L)) shape.unanswered.may++;
    else { shape.unanswered.fp++; note('FP', 'unanswered', g.file, L, `${g.questions.answered.includes(L) ? '(answered) ' : g.questions.group.includes(L) ? '(for the group) ' : ''}${lines[L - 1].slice(0, 70)}`); }
  }
  for (const L of want) if (!seen.has(L)) { shape.unanswered.fn++; note('FN', 'unanswered', g.file, L, lines[L - 1].slice(0, 70)); }
  if (g.faultless && any) noisy.push(`${g.file} (${any})`);

  // content rules
  const labels = g.content.map((c) => ({ ...c, seen: 0 }));
  for (const c of labels) if (rules[c.rule] && c.label !== 'may') rules[c.rule][c.label]++;
  const textOf = (x) => { const { start: a, end: b } = x.range; return x.match ?? (a.line === b.line ? lines[a.line - 1]?.slice(a.column - 1, b.column - 1) : lines.slice(a.line - 1, b.line).join(' ')) ?? ''; };
  for (const x of f.findings.filter((y) => rules[y.ruleId])) {
    const c = rules[x.ruleId], a = x.range.start.line, b = Math.max(a, x.range.end.line), text = textOf(x), low = text.normalize('NFC').toLowerCase();
    const fits = (y) => {
      if (y.rule !== x.ruleId) return false;
      if (y.scope === 'file') return true;
      if (y.scope === 'report') return !several || y.report === reportOf(x);
      if (y.rule === 'actors/unlisted-actor') return y.report === reportOf(x) && (low.includes(y.key.toLowerCase()) || (low.length > 2 && y.key.toLowerCase().includes(low)));
      if (y.key && !low.includes(y.key.toLowerCase())) return false;
      return y.line >= a && y.line <= b;
    };
    const mine = labels.filter(fits);
    const must = mine.find((y) => y.label === 'must' && !y.seen) ?? mine.find((y) => y.label === 'must');
    if (must) { if (must.seen++) c.again++; else c.tp++; continue; }
    if (mine.some((y) => y.label === 'may')) { c.may++; continue; }
    c.fp++; anyContent++; if (mine.some((y) => y.label === 'not')) c.notHit++;
    note('FP', x.ruleId, g.file, a, `${mine.some((y) => y.label === 'not') ? '' : '(no label) '}«${text.slice(0, 60)}» ${x.message.slice(0, 100)}`);
  }
  for (const y of labels) if (rules[y.rule] && y.label === 'must' && !y.seen) { rules[y.rule].fn++; note('FN', y.rule, g.file, y.line ?? g.reports[(y.report ?? 1) - 1].line, y.key ?? (y.line ? lines[y.line - 1].slice(0, 60) : `(${y.scope})`)); }
  if (g.faultless && anyContent) noisyContent.push(`${g.file} (${anyContent})`);
}
const prf = ({ tp, fp, fn }) => { const p = tp + fp ? tp / (tp + fp) : tp + fn ? 0 : 1, q = tp + fn ? tp / (tp + fn) : 1; return { p, r: q, f1: p + q ? (2 * p * q) / (p + q) : 0 }; };
const pc = (x) => (100 * x).toFixed(1).padStart(6);
const row = (name, c) => { const s = prf(c); return `${name.padEnd(30)} TP ${String(c.tp).padStart(3)}  FP ${String(c.fp).padStart(3)}  FN ${String(c.fn).padStart(3)}   P ${pc(s.p)}  R ${pc(s.r)}  F1 ${pc(s.f1)}`; };
console.log(`${gold.length} files, ${gold.reduce((a, g) => a + g.reports.length, 0)} reports, ${ms} ms`);
for (const k of Object.keys(LONG)) console.log(row(k, shape[k]));
console.log(`template of the file: ${templateOk} of ${gold.length} (one report: ${singleOk} of ${singleAll}; no template: ${nullOk} of ${nullAll}, and said so in ${nullSaid})`);
console.log(`reports inside files that hold several: ${rep.right} of ${rep.gold} with the right template, ${rep.found} found`);
const clean = gold.filter((g) => g.faultless).length;
console.log(`faultless files with such findings: ${noisy.length} of ${clean}${noisy.length ? ': ' + noisy.join(', ') : ''}`);
console.log(`faultless files with a false content finding: ${noisyContent.length} of ${clean}${noisyContent.length ? ': ' + noisyContent.join(', ') : ''}`);
if (absent.length) console.log(`not reported on: ${absent.join(', ')}`);
console.log('');
for (const k of RULES) console.log(`${row(k, rules[k])}   must ${rules[k].must}, may met ${rules[k].may}, said again ${rules[k].again}, must-not met ${rules[k].notHit} of ${rules[k].not}`);
if (verbose) { console.log(''); for (const d of [...detail].sort((a, b) => String(a.what).localeCompare(String(b.what)) || a.type.localeCompare(b.type))) console.log(`${d.type} ${d.what}  ${d.file}:${d.line}  ${d.more ?? ''}`); }
if (jsonOut) fs.writeFileSync(jsonOut, JSON.stringify({ shape, rules, templateOk, reports: rep, noisy, noisyContent, detail }, null, 1) + '\n');
