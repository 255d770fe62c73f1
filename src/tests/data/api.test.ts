import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { examplesOf, type Example } from '../../site/data/api/examples.ts';
import { sourceOf, type DataSource } from '../../site/data/source.ts';
import { filesOf, HANDBOOKS, PLACES, shipped, viewFrom } from './handbooks.ts';
import { faultsOf } from './json-schemas.ts';

/** What a test reads of a file. */
interface ApiFile {
	$schema?: string;
	url?: string;
	version?: string;
	collections?: { collection: string; entries: { id: string }[] }[];
	[more: string]: unknown;
}

const jsonOf = (files: ReadonlyMap<string, string>, path: string) => JSON.parse(files.get(path)!) as ApiFile;

/** What an example prints that is run as a program, which finds the files where they are published. */
async function printedBy(
	{ code }: Example,
	{ urlOf }: DataSource,
	files: ReadonlyMap<string, string>,
): Promise<string> {
	const printed: string[] = [];
	const fetched = (url: string) =>
		Promise.resolve({ json: () => Promise.resolve(jsonOf(files, url.slice(urlOf('/').length))) });
	const log = (...words: unknown[]) => printed.push(words.join(' '));
	await (runInNewContext(`(async () => { ${code} })()`, { fetch: fetched, console: { log } }) as Promise<void>);
	return printed.join('\n');
}

describe.each(Object.entries(HANDBOOKS))('of %s', (_, make) => {
	test('each file is what its schema says, and has no other field', async () => {
		expect(faultsOf(filesOf(await make()))).toEqual([]);
	});

	test('each example of its page prints what the page says', async () => {
		const source = sourceOf(await make(), PLACES['a site with an address and a base path']);
		for (const example of examplesOf(source))
			expect(await printedBy(example, source, filesOf(source.view))).toBe(example.prints);
	});

	test('no collection without entries has a file, and each with entries has one for each', async () => {
		const view = await make();
		const files = filesOf(view);
		for (const name of collectionNames) {
			expect(files.has(`api/v1/${name}.json`), name).toBe(view[name].size > 0);
			for (const id of view[name].keys())
				expect(jsonOf(files, `api/v1/${name}/${id}.json`)).toMatchObject({ collection: name, id });
		}
	});

	test('an entry is the same in its own file, in that of its collection and in that of everything', async () => {
		const files = filesOf(await make());
		const { version, ...all } = jsonOf(files, 'api/v1/all.json');
		for (const { collection, entries } of jsonOf(files, 'api/v1/index.json').collections!) {
			const own = entries.map(({ id }) => {
				const { $schema: _, ...entry } = jsonOf(files, `api/v1/${collection}/${id}.json`);
				return entry;
			});
			expect(jsonOf(files, `api/v1/${collection}.json`)).toMatchObject({ version, collection, entries: own });
			expect(all[collection]).toEqual(own);
		}
	});
});

describe.each(Object.entries(PLACES))('at %s', (_, place) => {
	const view = shipped();
	const files = filesOf(view, place);
	const source = sourceOf(view, place);

	test('each example of the page prints what the page says', async () => {
		expect(examplesOf(source)).toHaveLength(3);
		for (const example of examplesOf(source)) expect(await printedBy(example, source, files)).toBe(example.prints);
	});

	test('addresses begin where the site is', () => {
		expect(jsonOf(files, 'api/v1/roles/tech-lead.json').url).toBe(`${source.urlOf('')}/roles/tech-lead/`);
		expect(source.urlOf('/')).toBe(place.base === '/' ? '/' : `${place.site}${place.base}`);
	});
});

test('the version follows content and model, and not where the handbook is published', () => {
	const versionAt = (files: Record<string, string>, place?: (typeof PLACES)['a site without an address']) =>
		jsonOf(filesOf(viewFrom(files), place), 'api/v1/index.json').version;
	const role = { 'roles/cook.mdx': '---\ntitle: Cook\n---\nCooks [for you](/roles/cook/).\n' };
	const one = versionAt(role);
	expect(versionAt(role)).toBe(one);
	expect(versionAt(role, PLACES['a site without an address'])).toBe(one);
	expect(versionAt({ 'roles/cook.mdx': role['roles/cook.mdx'].replace('Cooks', 'Bakes') })).not.toBe(one);
	expect(versionAt({ ...role, 'handbook.yaml': 'name: Acme' })).not.toBe(one);
});

test('texts are in the organisation’s words, and ids, keys and addresses stay', () => {
	const files = filesOf(
		viewFrom({
			'handbook.yaml': 'words: { one-on-one: check-in, role: seat }',
			'roles/lead.mdx':
				'---\ntitle: Lead\nskills: ["Holds a [one-on-one](/responsibilities/one-on-one/) well."]\n---\nA one-on-one a week.\n',
			'responsibilities/one-on-one.mdx': '---\ntitle: The one-on-one\nowner: lead\n---\n',
		}),
	);
	expect(jsonOf(files, 'api/v1/roles/lead.json')).toMatchObject({
		collection: 'roles',
		fields: { skills: ['Holds a [check-in](https://handbook.example/ladder/responsibilities/one-on-one/) well.'] },
		body: 'A check-in a week.',
		holds: [{ responsibility: 'one-on-one', kind: 'owns' }],
	});
	expect(jsonOf(files, 'api/v1/responsibilities/one-on-one.json')).toMatchObject({
		id: 'one-on-one',
		title: 'The check-in',
	});
	expect(String(files.get('api/v1/schemas/responsibilities-entry.json'))).toContain(
		'The one seat that answers for it.',
	);
});
