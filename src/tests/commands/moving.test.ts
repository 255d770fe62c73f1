import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { reportText } from '../../handbook/report/text.ts';
import { MODEL } from '../../handbook/schema/model.ts';
import { checkFolders } from '../../workplace/layers.ts';
import { engine } from '../../workplace/roots.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { run } from './run-command.ts';

const folder = await mkdtemp(join(tmpdir(), 'rungbook-moving-'));
const base = join(folder, 'base');
const org = join(folder, 'org');
// No test changes the layer below, and one says so.
await cp(join(engine, 'content/base'), base, { recursive: true });
afterAll(() => rm(folder, { recursive: true, force: true }));

const fields = (text: string, body = '') => `---\n${text}\n---\n${body}`;

/** A layer that changes something of ours in each way that a file can, and has things of its own. */
const ORG: Record<string, string> = {
	'handbook.yaml': `# Ours\nmodel: ${MODEL}\nname: Acme # the company\n`,
	'roles/tech-lead.mdx': fields(
		'reviewBy: 2030-01-01 # before the talks',
		'\nOur [manager](/roles/engineering-manager/).\n',
	),
	'roles/staff-engineer.mdx': fields(
		'title: Staff engineer\nsummary: Leads by doing.\nextends: tech-lead\nreportsTo: tech-lead\norder: 9',
	),
	'responsibilities/release-train.mdx': fields(
		'title: Release train\nsummary: It leaves on time.\nowner: tech-lead\narea: delivery',
	),
	'transitions/tech-lead-to-staff-engineer.mdx': fields(
		'title: Up\nfrom: tech-lead\nto: staff-engineer\nsummary: Further.',
	),
	'steps/tech-lead-to-staff-engineer/lead-more.mdx': fields(
		'title: Lead more\norder: 1\nkind: practice\neffort: A day a week\nevidence: Others follow.\nexercises: [architecture-decisions, code-review, technical-debt, technical-standards]',
	),
	'faq/where-is-it.mdx': fields(
		'question: Where is it?\nanswer: There.\nroles: [tech-lead, staff-engineer]\nrelated: [roles/tech-lead]',
		'\nAsk [the lead](/roles/tech-lead/#owns), or look at [both](/compare/engineering-manager-vs-tech-lead/).\n',
	),
};

async function filesOf(directory: string): Promise<Record<string, string>> {
	const names = await readdir(directory, { recursive: true, withFileTypes: true });
	const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const texts = await Promise.all(
		paths.map(async (path) => [path.slice(directory.length + 1), await readFile(path, 'utf8')]),
	);
	return Object.fromEntries(texts.sort()) as Record<string, string>;
}

beforeEach(async () => {
	await rm(org, { recursive: true, force: true });
	for (const [path, text] of Object.entries(ORG)) {
		await mkdir(dirname(join(org, path)), { recursive: true });
		await writeFile(join(org, path), text);
	}
});

const layers = ['--content', base, '--content', org];
const command = (name: string, ...args: string[]) => run(`scripts/${name}.ts`, [...args, ...layers]);
const check = async () => reportText((await checkFolders([base, org])).diagnostics, '').replaceAll(folder, '');

describe('npm run rename', () => {
	test('changes every place of the upper layer, none of the lower, and leaves the check as it was', async () => {
		const clean = await check();
		const shipped = await filesOf(base);
		const { code, out } = await command('rename', 'role', 'tech-lead', 'technical-steward');
		expect({ code, out }).toMatchObject({
			code: 0,
			out: expect.stringContaining('nothing that it did not find before'),
		});
		expect(await filesOf(base)).toEqual(shipped);
		expect(await check()).toBe(clean.replaceAll('Tech lead', 'Technical steward'));
		const now = await filesOf(org);
		expect(now['roles/technical-steward.mdx']).toBe(
			ORG['roles/tech-lead.mdx']!.replace('\n---\n\n', '\ntitle: Technical steward\n---\n\n'),
		);
		expect(now['roles/staff-engineer.mdx']).toBe(
			ORG['roles/staff-engineer.mdx']!.replaceAll('tech-lead', 'technical-steward'),
		);
		expect(now['faq/where-is-it.mdx']).toBe(ORG['faq/where-is-it.mdx']!.replaceAll('tech-lead', 'technical-steward'));
		expect(now['transitions/technical-steward-to-staff-engineer.mdx']).toContain(
			'formerly: [ tech-lead-to-staff-engineer ]',
		);
		expect(Object.keys(now)).toContain('steps/technical-steward-to-staff-engineer/lead-more.mdx');
		expect(now['handbook.yaml']).toContain('name: Acme # the company\n');
		const said = Object.entries(now).filter(([path]) => path !== 'handbook.yaml');
		expect(said.filter(([, text]) => /tech-lead/.test(text.replace(/^formerly: .*$/m, '')))).toEqual([]);
	});

	test('takes along the pictures that lie beside the texts of a folder', async () => {
		const drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
		const level = fields(
			'title: First\nrole: staff-engineer\norder: 1\nsummary: x\nreach: x',
			'\n![A chart](./chart.svg)\n',
		);
		await mkdir(join(org, 'levels/staff-engineer'), { recursive: true });
		await writeFile(join(org, 'levels/staff-engineer/1.mdx'), level);
		await writeFile(join(org, 'levels/staff-engineer/chart.svg'), drawn);
		expect(await check()).not.toContain('chart');
		const { out } = await command('rename', 'role', 'staff-engineer', 'senior-engineer');
		expect(out).toContain('levels/staff-engineer/chart.svg (removed)');
		const now = await filesOf(org);
		expect(Object.keys(now).filter((path) => path.startsWith('levels/'))).toEqual([
			'levels/senior-engineer/1.mdx',
			'levels/senior-engineer/chart.svg',
		]);
		expect(now['levels/senior-engineer/chart.svg']).toBe(drawn);
		expect(await check()).not.toContain('chart');
		const retired = await command('retire', 'role', 'senior-engineer', '--to', 'tech-lead');
		expect(retired.out).toContain('levels/senior-engineer/chart.svg lies where no text is any more');
	});

	test('done twice changes nothing, and done back leaves the old name an address', async () => {
		await command('rename', 'role', 'tech-lead', 'technical-steward');
		const once = await filesOf(org);
		const again = await command('rename', 'role', 'tech-lead', 'technical-steward');
		expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was changed') });
		expect(await filesOf(org)).toEqual(once);
		expect(await command('rename', 'role', 'technical-steward', 'tech-lead')).toMatchObject({ code: 0 });
		const settings = (await filesOf(org))['handbook.yaml']!;
		expect(settings).toContain('technical-steward: tech-lead');
		expect(settings).not.toContain('tech-lead: technical-steward');
	});

	test.each(
		someOf(
			[
				['responsibility', 'one-on-ones', 'check-ins'],
				['team', 'lead-pair', 'duo'],
				['axis', 'craft', 'skill'],
				['level', 'tech-lead/4', 'tech-lead/first'],
				['story', 'a-day-as-a-developer', 'a-tuesday'],
				['transition', 'developer-to-tech-lead', 'into-leading'],
				['step', 'developer-to-tech-lead/own-a-migration', 'developer-to-tech-lead/migrate'],
				['faq', 'is-pay-the-same', 'pay'],
				['page', 'promotion', 'promotions'],
			],
			9,
			3,
		),
	)('a %s', async (kind, from, to) => {
		const { code, out } = await command('rename', kind, from, to);
		expect({ code, out }).toMatchObject({
			code: 0,
			out: expect.stringContaining('nothing that it did not find before'),
		});
	});

	test('shows what it would do, and does nothing', async () => {
		const { code, out } = await command('rename', 'role', 'tech-lead', 'technical-steward', '--dry-run');
		expect(code).toBe(0);
		expect(out).toContain('roles/technical-steward.mdx');
		expect(out).toContain('roles/tech-lead.mdx (removed)');
		expect(await filesOf(org)).toEqual(ORG);
	});

	test.each(
		someOf(
			[
				[['role', 'tech-laed', 'x'], 'Did you mean “tech-lead”?'],
				[['role', 'tech-lead', 'developer'], 'there is a role “developer” already.'],
				[['role', 'tech-lead', 'Steward'], 'lower-case words joined by hyphens; found “Steward”'],
				[['rolle', 'tech-lead', 'x'], 'Did you mean “role”?'],
				[['level', 'tech-lead/4', 'four'], 'is folder/name'],
				[['role'], 'Which role?'],
			] as const,
			6,
		),
	)('%j is refused', async (args, said) => {
		const { code, err } = await command('rename', ...args);
		expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(said) });
		expect(await filesOf(org)).toEqual(ORG);
	});
});

describe('npm run retire', () => {
	test('gives the work away, takes along what was about the role alone, and says what to decide', async () => {
		const shipped = await filesOf(base);
		const { out } = await command('retire', 'role', 'tech-lead', '--to', 'engineering-manager');
		expect(out).toContain('For a person to decide');
		expect(await filesOf(base)).toEqual(shipped);
		const now = await filesOf(org);
		expect(Object.keys(now)).toEqual([
			'faq/where-is-it.mdx',
			'handbook.yaml',
			'responsibilities/release-train.mdx',
			'roles/staff-engineer.mdx',
		]);
		expect(now['responsibilities/release-train.mdx']).toContain('owner: engineering-manager');
		expect(now['faq/where-is-it.mdx']).toContain('](/roles/engineering-manager/#owns)');
		expect(now['handbook.yaml']).toContain('tech-lead: engineering-manager');
		const again = await command('retire', 'role', 'tech-lead', '--to', 'engineering-manager');
		expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was changed') });
		expect(await filesOf(org)).toEqual(now);
	});

	test('without an heir, names each responsibility that nobody has', async () => {
		const { code, out } = await command('retire', 'role', 'principal-engineer', '--dry-run');
		expect(code).toBe(1);
		for (const id of ['cross-team-architecture', 'technology-choices'])
			expect(out).toContain(`responsibilities/${id}.mdx`);
		expect(await filesOf(org)).toEqual(ORG);
	});

	test('what is the layer’s own goes, and its address leads to what takes its place', async () => {
		const { code } = await command('retire', 'faq', 'where-is-it', '--to', 'is-pay-the-same');
		expect(code).toBe(0);
		const now = await filesOf(org);
		expect(now['faq/where-is-it.mdx']).toBeUndefined();
		expect(now['faq/is-pay-the-same.mdx']).toBe(fields('formerly: [ where-is-it ]'));
	});

	test.each(
		someOf(
			[
				['story', 'a-day-as-a-developer'],
				['transition', 'tech-lead-to-principal-engineer'],
				['faq', 'is-pay-the-same'],
				['page', 'promotion'],
				['responsibility', 'code-review'],
			],
			5,
		),
	)('a %s that nothing takes the place of is named nowhere', async (kind, id) => {
		await command('retire', kind, id);
		expect(await check()).not.toMatch(new RegExp(`(?<=[“/])${id}(?=[”/])`));
	});
});

test('npm run where says which file gives each field', async () => {
	await command('rename', 'role', 'tech-lead', 'technical-steward');
	const { code, out } = await command('where', 'roles/tech-lead');
	expect(code).toBe(0);
	expect(out).toMatch(/^title +\S+org\/roles\/technical-steward\.mdx:3 +Technical steward$/m);
	expect(out).toMatch(/^reviewBy +\S+org\/roles\/technical-steward\.mdx:2 +2030-01-01$/m);
	expect(out).toMatch(/^summary +\S+base\/roles\/tech-lead\.mdx:\d+ +Leads the system/m);
	expect(out).toContain('called tech-lead below');
});
