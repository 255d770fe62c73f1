import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { someOf } from '../../harness/thoroughness.ts';
import { checkHandbook } from '../check/check.ts';
import { inSentence } from '../language/words.ts';
import { readFolder } from '../../workplace/read-folder.ts';
import type { SourceLayer } from '../source/source-file.ts';
import { layerFrom } from '../load/from-text.ts';
import { layerWith, textsOf } from './change.ts';
import { consequencesOf } from './consequences.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { holdInTeam } from '../ask/team-ownership.ts';
import { planInit } from './plan-init.ts';
import { planRename } from './plan-rename.ts';
import { planRetire } from './plan-retire.ts';
import { engine } from '../../workplace/roots.ts';

const base = readFolder(join(engine, 'content/base'), engine)!;
const nothing: SourceLayer = { shown: 'org', files: [], emptyFolders: [] };
const layers = [base, nothing];
const { handbook } = checkHandbook(layers);
const roles = [...handbook.roles.keys()];
/** Of jobs that are only named here nobody is asked. */
const jobs = roles.filter((id) => handbook.roles.get(id)!.data.kind === 'job');
const NO_FILES = { assets: new Set<string>(), brandFiles: new Map() };

describe('renaming a default role', () => {
	test.each(someOf(roles, 6))('%s: no id keeps the old name, and nothing is found fault with', (role) => {
		const plan = planRename(layers, handbook, { collection: 'roles', from: role, to: 'zz-top' });
		const { after, found } = consequencesOf(layers, plan.change, [], NO_FILES);
		expect(found).toEqual([]);
		const others = roles.filter((other) => other !== role && `-${other}-`.includes(`-${role}-`));
		const isNamed = (id: string) =>
			others
				.reduce((text, other) => text.replaceAll(`-${other}-`, '-'), `-${id.replaceAll('/', '-')}-`)
				.includes(`-${role}-`);
		const ids = (['roles', 'levels', 'stories', 'transitions', 'faq', 'responsibilities', 'teams'] as const).flatMap(
			(name) => [...after.handbook[name].keys()],
		);
		expect(ids.filter(isNamed)).toEqual([]);
		expect(after.handbook.settings.words).toEqual({
			[inSentence(handbook.roles.get(role)!.data.title)]: 'zz top',
		});
	});

	test.each(someOf(roles, 6))('%s: and back again, nothing but old addresses is left of it', (role) => {
		const there = layerWith(
			nothing,
			planRename(layers, handbook, { collection: 'roles', from: role, to: 'zz-top' }).change,
		);
		const between = checkHandbook([base, there]).handbook;
		const { title } = handbook.roles.get(role)!.data;
		// An id alone does not tell that “HR” is an abbreviation.
		const back = planRename([base, there], between, { collection: 'roles', from: 'zz-top', to: role }, title);
		const { after, found } = consequencesOf([base, there], back.change, [], NO_FILES);
		expect(found).toEqual([]);
		expect([...after.handbook.levels.keys()]).toEqual([...handbook.levels.keys()]);
		expect(after.handbook.roles.get(role)!.data).toMatchObject({
			title,
			formerly: ['zz-top'],
		});
	});
});

describe('retiring a default role', () => {
	test.each(someOf(roles, 12))(
		'%s: its work goes to another, and a person learns what is held twice or by nobody',
		(role) => {
			for (const to of roles.filter((other) => other !== role)) {
				const plan = planRetire(layers, handbook, { collection: 'roles', from: role, to });
				const { after, found } = consequencesOf(layers, plan.change, [], NO_FILES);
				expect(after.handbook.roles.has(role)).toBe(false);
				expect(found.filter(({ rule }) => rule === 'responsibility-has-one-owner')).toEqual([]);
				expect(
					found.filter(({ rule }) => /^(fields-are-right|reference-resolves|link-resolves|front-matter)/.test(rule)),
				).toEqual([]);
				expect(textsOf(layerWith(nothing, plan.change)).size).toBe(1);
			}
		},
	);
});

describe('a word is written only where a text says it', () => {
	const role = (title: string, more = '') =>
		`---\ntitle: ${JSON.stringify(title)}\nsummary: Does magic.\nextends: developer\n${more}---\n`;
	const under = (path: string, text: string) => layerFrom({ [path]: text }, 'org');
	const settingsAfter = (layer: SourceLayer, from: string, to: string) => {
		const given = [base, layer];
		const before = checkHandbook(given);
		const plan = planRetire(given, before.handbook, { collection: 'roles', from, to });
		const { found } = consequencesOf(given, plan.change, before.diagnostics, NO_FILES);
		const ofWords = ({ rule, message }: Diagnostic) =>
			rule === 'words-can-be-changed' || message.startsWith('handbook.yaml says');
		expect(found.filter(ofWords)).toEqual([]);
		expect(found.filter(({ at }) => at.file.startsWith('content/base/'))).toEqual([]);
		return { settings: plan.change.write.get('handbook.yaml') ?? '', lines: plan.lines.join('\n') };
	};

	test.each([
		'Wizard (senior)',
		'Wizard [SRE]',
		'C++ wizard',
		'Wizard',
		'R&D wizard',
		'Wizard, senior',
		'1:1 wizard',
		'“Wizard”',
	])('no line for %s, of which nothing speaks', (title) => {
		const { settings, lines } = settingsAfter(under('roles/wizard.mdx', role(title)), 'wizard', 'developer');
		expect(settings).toBe('');
		expect(lines).not.toContain('readers see');
	});

	test('no line that would tell of a private role', () => {
		const secret = under('roles/wizard.mdx', role('Head of magic', 'private: true\n'));
		const { settings } = settingsAfter(secret, 'technical-program-manager', 'wizard');
		expect(settings).toContain('technical-program-manager: wizard');
		expect(settings).not.toContain('words');
	});

	test('a line for one of which texts speak', () => {
		const { settings, lines } = settingsAfter(nothing, 'tech-lead', 'engineering-manager');
		expect(settings).toContain('words:\n  tech lead: engineering manager\n');
		expect(lines).toContain('wherever a text says “tech lead”, readers see “engineering manager”');
	});
});

describe('beginning with some of the default roles', () => {
	const subsets = Array.from({ length: 2 ** jobs.length - 1 }, (_, bits) =>
		jobs.filter((_, index) => (bits + 1) & (1 << index)),
	);
	const fewOrMost = subsets.filter(({ length }) => length <= 2 || length >= jobs.length - 1);

	test('few of them or nearly all are a handbook without an error', () => {
		const faulty = someOf(fewOrMost, 8).flatMap((kept) => {
			const answers = { settings: new Map([['name', 'Acme']]), fromOurs: true, roles: kept };
			const { after } = consequencesOf(layers, planInit(layers, answers, NO_FILES).change, [], NO_FILES);
			const errors = after.diagnostics.filter(({ severity }) => severity === 'error');
			const left = [...after.handbook.roles.values()].filter(({ data }) => data.kind === 'job');
			expect(left.map(({ id }) => id).sort()).toEqual([...kept].sort());
			return errors.map(({ at, message }) => `${kept.join(', ')}: ${at.file} ${message}`);
		});
		expect(faulty).toEqual([]);
	});

	/** Every choice of roles with the shapes that are made of these alone. */
	const choices = subsets
		.map((kept) => ({
			kept,
			shapes: [...handbook.teams.values()].filter(({ data }) => data.roles.every((id) => kept.includes(id))),
		}))
		.filter(({ shapes }) => shapes.length > 0);

	test.each(someOf(choices, 8).map(({ kept, shapes }) => [kept.join(', '), kept, shapes] as const))(
		'%s: the shapes that are asked for stay',
		(_, kept, shapes) => {
			const ids = shapes.map(({ id }) => id);
			const answers = { settings: new Map([['name', 'Acme']]), fromOurs: true, roles: kept, teams: ids };
			const plan = planInit(layers, answers, NO_FILES);
			const { after } = consequencesOf(layers, plan.change, [], NO_FILES);
			expect([...after.handbook.teams.keys()].sort()).toEqual([...ids].sort());
			expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(plan.lines.join('\n')).not.toMatch(/team shape.*asked for|asked for.*team shape/);
		},
	);

	test('what a retired role’s heir already does is no tie, and is done by whom it was', () => {
		const kept = ['developer', 'tech-lead', 'engineering-manager', 'tech-lead-manager'];
		const teams = ['one-leader-four-people', 'lead-pair'];
		const plan = planInit(layers, { settings: new Map(), fromOurs: true, roles: kept, teams }, NO_FILES);
		const { after } = consequencesOf(layers, plan.change, [], NO_FILES);
		const shape = after.handbook.teams.get('one-leader-four-people')!;
		expect(shape.data).toMatchObject({ roles: ['tech-lead-manager', 'developer'], elsewhere: [] });
		const held = [...after.handbook.responsibilities.values()].map((one) => holdInTeam(after.handbook, shape, one));
		expect(held.filter(({ holes, ties }) => holes.length + ties.length > 0)).toEqual([]);
	});

	test('a shape that is asked for without its roles says who is in it instead', () => {
		const answers = { settings: new Map(), fromOurs: true, roles: ['developer', 'tech-lead'], teams: ['lead-pair'] };
		expect(planInit(layers, answers, NO_FILES).lines).toContain(
			'kept as it was asked for, with others in it: the team shape lead-pair (tech-lead for engineering-manager)',
		);
	});

	test('a wish that cannot be met says why', () => {
		const shape =
			'title: An odd shape\nsummary: Odd.\nsize: { from: 1, to: 2 }\nroles: [tech-lead-manager, tech-lead]\nelsewhere: [developer]';
		const odd = layerFrom({ 'teams/odd.mdx': `---\n${shape}\n---\n` }, 'middle');
		const answers = {
			settings: new Map(),
			fromOurs: true,
			roles: ['developer', 'tech-lead', 'tech-lead-manager'],
			teams: ['odd'],
		};
		const { lines } = planInit([base, odd, nothing], answers, NO_FILES);
		expect(lines.filter((line) => line.includes('odd'))).toEqual([
			expect.stringMatching(
				/^left out although it was asked for.*the team shape odd\. In “An odd shape”, .* do the work of/,
			),
		]);
	});

	test('what was left out comes back when it is wanted after all, and what was written stays', () => {
		const begin = (layer: SourceLayer, kept: string[]) => {
			const answers = { settings: new Map([['name', 'Acme']]), fromOurs: true, roles: kept };
			return layerWith(layer, planInit([base, layer], answers, NO_FILES).change);
		};
		const written = layerWith(nothing, {
			write: new Map([['handbook.yaml', '# Ours\nname: Old # and tired\ntagline: We care.\n']]),
			remove: new Set(),
		});
		const few = begin(written, ['developer', 'tech-lead-manager']);
		expect(textsOf(few).get('handbook.yaml')).toMatch(/^# Ours\nname: Acme # and tired\ntagline: We care\.\n/);
		const all = begin(few, roles);
		expect([...checkHandbook([base, all]).handbook.roles.keys()]).toEqual(roles);
	});
});
