import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { engine } from '../workplace/roots.ts';

interface Step {
	uses?: string;
	run?: string;
	'working-directory'?: string;
	with?: Record<string, unknown>;
}

interface Job {
	if?: string;
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
	steps: Step[];
}

interface Workflow {
	on: Record<string, unknown>;
	permissions?: unknown;
	jobs: Record<string, Job>;
}

/** What may start a workflow. Not among them: whatever runs a stranger's code with our rights. */
const TRIGGERS = ['push', 'pull_request', 'workflow_dispatch', 'schedule'];

/** The most that a job may be given, by workflow and job. */
const RIGHTS: Record<string, Record<string, string>> = {
	'pages.yml build': { contents: 'read', pages: 'read' },
	'pages.yml deploy': { pages: 'write', 'id-token': 'write' },
	'check.yml review': { contents: 'read' },
	'check.yml build': { contents: 'read' },
};

const folder = join(engine, '.github/workflows');
const names = readdirSync(folder).sort();
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const workflows = names.map((name) => [name, parse(textOf(name)) as Workflow] as const);
const jobs = workflows.flatMap(([name, workflow]) =>
	Object.entries(workflow.jobs).map(([id, job]) => [`${name} ${id}`, job] as const),
);
const stepsThatUse = (job: Job, action: string) => job.steps.filter(({ uses }) => uses?.startsWith(`${action}@`));

test('there is one to publish and one to check', () => {
	expect(names).toEqual(['check.yml', 'pages.yml']);
});

describe.each(workflows)('%s', (name, workflow) => {
	test('is started by nothing that lends a stranger our rights', () => {
		expect(Object.keys(workflow.on).filter((trigger) => !TRIGGERS.includes(trigger))).toEqual([]);
	});

	test('allows nothing on top', () => {
		expect(workflow.permissions).toEqual({});
	});

	test('names each action by its commit, with the version beside it', () => {
		const lines = textOf(name)
			.split('\n')
			.filter((line) => /\buses:/.test(line));
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
	});

	test('keeps no secret, and nothing of one run for the next', () => {
		expect(JSON.stringify(workflow)).not.toMatch(/\bsecrets\b|actions\/cache|"cache"/);
	});
});

describe.each(jobs)('%s', (name, job) => {
	test('has no more rights than it needs', () => {
		expect(RIGHTS[name]).toEqual(job.permissions);
	});

	test('ends by itself', () => {
		expect(job['timeout-minutes']).toBeGreaterThan(0);
		expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
	});

	test('writes no value of an event into a command', () => {
		expect(job.steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
	});

	test('takes nothing that a pull request can name', () => {
		expect(JSON.stringify(job)).not.toMatch(/github\.(event|head_ref)/);
	});

	test('leaves no credentials in its checkout', () => {
		const kept = stepsThatUse(job, 'actions/checkout').filter((step) => step.with?.['persist-credentials'] !== false);
		expect(kept).toEqual([]);
	});
});

describe('publishing', () => {
	const writing = jobs.filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));

	test('is done by one job, of main alone, that runs no code of ours', () => {
		expect(writing.map(([name]) => name)).toEqual(['pages.yml deploy']);
		for (const [, job] of writing) {
			expect(job.if).toBe("github.ref == 'refs/heads/main'");
			expect(job.steps.flatMap(({ run }) => run ?? [])).toEqual([]);
			expect(stepsThatUse(job, 'actions/checkout')).toEqual([]);
		}
	});

	test('is begun by a change of main', () => {
		const [, { on }] = workflows.find(([name]) => name === 'pages.yml')!;
		expect(on.push).toEqual({ branches: ['main'] });
	});

	test('has the whole history for the dates of pages', () => {
		const built = jobs.filter(([, job]) => stepsThatUse(job, 'actions/upload-pages-artifact').length > 0);
		expect(built.map(([name]) => name)).toEqual(['pages.yml build']);
		for (const [, job] of built) {
			expect(stepsThatUse(job, 'actions/checkout').map((step) => step.with?.['fetch-depth'])).toEqual([0]);
		}
	});
});

test('a pull request is checked by nothing that could publish', () => {
	for (const [name, workflow] of workflows) {
		if ('pull_request' in workflow.on)
			expect([name, ...Object.keys(workflow.on)]).toEqual(['check.yml', 'pull_request']);
	}
});

test('what is said of a proposal is said by the program of the branch that it is for, and nothing of the proposal runs there', () => {
	const [, { steps }] = jobs.find(([name]) => name === 'check.yml review')!;
	const [base, proposal, ...commands] = steps;
	expect(base!.with).toMatchObject({ ref: '${{ github.base_ref }}', path: 'base' });
	expect(proposal!.with).toMatchObject({ path: 'proposal' });
	expect(proposal!.with).not.toHaveProperty('submodules');
	expect(commands.map((step) => [step['working-directory'], step.run!.split(' --')[0]])).toEqual([
		['base', 'npm run review'],
	]);
});
