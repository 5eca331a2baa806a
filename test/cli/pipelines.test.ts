/** The examples for pipelines: their commands run with the variables of each engine and give what one run gives. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { Job } from 'kubernetes-models/batch/v1';
import { parse } from 'yaml';
import { bundleTo } from '../support/bundle.ts';
import { wrongInGitlabPipeline } from '../support/schemas.ts';
import { folderWith, quietReport, removeFolders, unusedReport } from './helpers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = (name: string): Promise<string> => readFile(join(root, 'server/docs/pipelines', name), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly args?: string };
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
type Env = Readonly<Record<string, string>>;

describe('the examples for pipelines', function () {
  this.timeout(120_000);
  // On a busy machine parts of one were once missing; what a part said is then told.
  this.retries(1);
  /** What GitHub calls the folder of an action: here with a built program and a `casus` on the path. */
  let action = '';
  let cwd = '';

  before(async function () {
    if (process.platform === 'win32') this.skip();
    action = await folderWith();
    await bundleTo(join(action, 'dist'), 'casus');
    await writeFile(join(action, 'casus'), `#!/bin/sh\nexec "${process.execPath}" "${action}/dist/casus.cjs" "$@"\n`);
    await chmod(join(action, 'casus'), 0o755);
  });
  beforeEach(async () => {
    cwd = await folderWith();
    await mkdir(join(cwd, 'inzendingen'));
    const texts = [quietReport, unusedReport, '# Los\n'];
    for (let index = 0; index < 7; index++)
      await writeFile(join(cwd, 'inzendingen', `${String(index)}.md`), texts[index % 3] ?? '');
  });
  after(removeFolders);

  /** Runs a script of an example; the answer is its exit code, which is `most` at most. */
  async function shell(script: string, env: Env = {}, most = 1): Promise<number> {
    const path = `${action}:${process.env['PATH'] ?? ''}`;
    const options = { cwd, env: { ...process.env, XDG_CACHE_HOME: action, LOCALAPPDATA: action, PATH: path, ...env } };
    try {
      await promisify(execFile)('bash', ['-eo', 'pipefail', '-c', script], options);
      return 0;
    } catch (error) {
      const { code, stderr } = error as { code: number; stderr: string };
      assert.equal(typeof code, 'number', stderr);
      assert.ok(code <= most, stderr);
      return code;
    }
  }

  async function isOneRun(): Promise<void> {
    await shell('casus lint inzendingen --fail-on never --format json --output-file heel.json');
    const [merged, one] = [
      await readFile(join(cwd, 'bevindingen.json'), 'utf8'),
      await readFile(join(cwd, 'heel.json'), 'utf8'),
    ];
    assert.equal(merged, one);
    assert.equal((JSON.parse(one) as { summary: { files: number } }).summary.files, 7);
  }

  const parts = ['1', '2', '3', '4'];

  /** Runs `casus-nl/casus` as a workflow uses it: the scripts of action.yml with the argument of the step. */
  async function useAction(steps: readonly Step[], expressions: Env): Promise<number> {
    const { runs } = parse(await readFile(join(root, 'action.yml'), 'utf8')) as { runs: { steps: readonly Step[] } };
    const used = steps.find(({ uses }) => uses?.startsWith('casus-nl/casus@'))?.with?.args ?? '';
    const args = used.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
      assert.ok(expressions[name] !== undefined, name);
      return expressions[name];
    });
    let code = 0;
    for (const { run } of runs.steps) code = await shell(run ?? '', { GITHUB_ACTION_PATH: action, CASUS_ARGS: args });
    return code;
  }

  it('GitHub Actions: a matrix, and a job that joins', async () => {
    const { jobs } = parse(await example('github-actions.yml')) as Workflow;
    for (const part of parts)
      await useAction(jobs['check']?.steps ?? [], { 'matrix.part': part, 'strategy.job-total': '4' });
    await useAction(jobs['merge']?.steps ?? [], {});
    await isOneRun();
  });

  it('GitHub Classroom: a check of one report', async () => {
    const { jobs } = parse(await example('github-classroom.yml')) as Workflow;
    assert.equal(await useAction(jobs['check']?.steps ?? [], {}), 0);
  });

  it('GitLab: parallel jobs', async () => {
    const jobs = parse(await example('gitlab-ci.yml')) as Record<string, { script: readonly string[] }>;
    for (const part of parts)
      await shell(jobs['check']?.script.join('\n') ?? '', { CI_NODE_INDEX: part, CI_NODE_TOTAL: '4' });
    await shell(jobs['merge']?.script.join('\n') ?? '');
    await isOneRun();
  });

  /** The command that a comment of an example names for afterwards. */
  const mergeIn = (text: string): string => /^#.*?(casus merge .*)$/m.exec(text)?.[1] ?? '';

  it('SLURM: an array', async () => {
    const script = await example('slurm.sh');
    for (const part of parts)
      await shell(script, { SLURM_ARRAY_TASK_ID: part, SLURM_ARRAY_TASK_COUNT: '4', SLURM_CPUS_PER_TASK: '2' }, 0);
    await shell(mergeIn(script));
    await isOneRun();
  });

  it('Kubernetes: an Indexed Job, which counts from 0', async () => {
    const text = await example('kubernetes.yml');
    const job = new Job(parse(text) as ConstructorParameters<typeof Job>[0]);
    job.validate();
    const [container] = job.spec?.template.spec?.containers ?? [];
    assert.equal(container?.env?.[0]?.value, String(job.spec?.completions));
    for (const part of parts)
      await shell(container?.args?.[0] ?? '', { JOB_COMPLETION_INDEX: String(Number(part) - 1), PARTS: '4' });
    await shell(mergeIn(text));
    await isOneRun();
  });

  it('the workflows are valid by the parser of GitHub', async () => {
    for (const name of ['github-actions.yml', 'github-classroom.yml']) {
      const content = await example(name);
      const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
      assert.deepEqual(context.errors.getErrors().map(String), []);
      assert.ok(value);
      const template = await convertWorkflowTemplate(context, value);
      assert.deepEqual(template.errors ?? [], []);
    }
    const wrong = parseWorkflow(
      { name: 'x', content: 'on: push\njobs:\n  a:\n    step: []\n' },
      new NoOperationTraceWriter(),
    );
    assert.notEqual(wrong.context.errors.getErrors().length, 0, 'the parser finds mistakes');
  });

  it('the action is valid by the parser of GitHub', async () => {
    const errorsIn = (content: string): readonly string[] =>
      parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter()).context.errors.getErrors().map(String);
    const content = await readFile(join(root, 'action.yml'), 'utf8');
    assert.deepEqual(errorsIn(content), []);
    assert.notEqual(errorsIn(content.replace('steps:', 'stappen:')).length, 0, 'the parser finds mistakes');
  });

  it('the pipeline of GitLab is valid by its schema', async () => {
    const pipeline = parse(await example('gitlab-ci.yml')) as { check: object };
    assert.deepEqual(wrongInGitlabPipeline(pipeline), []);
    const wrong = { ...pipeline, check: { ...pipeline.check, parallel: 'vier', artefacts: {} } };
    assert.notEqual(wrongInGitlabPipeline(wrong).length, 0, 'the schema finds mistakes');
  });

  it('the hook of pre-commit names a command that exists', async () => {
    const hooks = parse(await readFile(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly { entry: string }[];
    assert.equal(await shell(`${hooks[0]?.entry ?? ''} inzendingen/0.md`), 0);
  });
});
