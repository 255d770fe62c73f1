import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildForTests } from '../../harness/build-for-tests.ts';
import { copyProject, folderForCopies } from '../../harness/copy-project.ts';
import { INDEX_LINES, NEW_KIND } from './new-kind.ts';
import { run } from './run-command.ts';

type Part = keyof typeof NEW_KIND;
type Index = keyof typeof INDEX_LINES;

let project: string;
let service: ts.LanguageService;

const path = (file: string) => join(project, file);
const put = async (file: string, text: string) => {
	await mkdir(dirname(path(file)), { recursive: true });
	await writeFile(path(file), text);
};
const addLines = async (index: Index) => {
	for (const { path: file, before, line } of INDEX_LINES[index]) {
		const text = await readFile(path(file), 'utf8');
		await put(file, text.replace(before, line + before));
	}
};

/** The copy with the kind in it, but for a part, and with another text in a file of it. */
async function withKind(
	without: Part | Index | undefined,
	changes: Partial<Record<Part, (text: string) => string>> = {},
) {
	for (const { path: file } of Object.values(NEW_KIND)) await rm(path(file), { force: true });
	for (const lines of Object.values(INDEX_LINES))
		for (const { path: file } of lines) await put(file, originals.get(file)!);
	for (const [name, { path: file, text }] of Object.entries(NEW_KIND) as [Part, { path: string; text: string }][])
		if (name !== without) await put(file, changes[name]?.(text) ?? text);
	for (const index of Object.keys(INDEX_LINES) as Index[]) if (index !== without) await addLines(index);
}

const originals = new Map<string, string>();

/** What the compiler says of the files that have to do with the kind. */
function typeErrors(): string[] {
	const files = [
		NEW_KIND.record.path,
		NEW_KIND.view.path,
		'src/handbook/schema/collections.ts',
		'src/site/kinds/index.ts',
	];
	return files
		.filter((file) => service.getProgram()!.getSourceFile(path(file)))
		.flatMap((file) => service.getSemanticDiagnostics(path(file)))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

function serviceFor(root: string): ts.LanguageService {
	const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
	const { options } = ts.parseJsonConfigFileContent({ ...config, include: ['src/site/kinds/index.ts'] }, ts.sys, root);
	return ts.createLanguageService({
		getCompilationSettings: () => options,
		getScriptFileNames: () => [join(root, 'src/site/kinds/index.ts')],
		getScriptVersion: (file) => String(ts.sys.getModifiedTime!(file)?.getTime() ?? 0),
		getScriptSnapshot: (file) => {
			const text = ts.sys.readFile(file);
			return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
		},
		getCurrentDirectory: () => root,
		getDefaultLibFileName: (all) => ts.getDefaultLibFilePath(all),
		fileExists: (file) => ts.sys.fileExists(file),
		readFile: (file) => ts.sys.readFile(file),
		readDirectory: (...asked) => ts.sys.readDirectory(...asked),
	});
}

const check = () => run(join(project, 'scripts/check.ts'), [], {}, project);
const build = () => buildForTests('/', join(project, 'out'), [], project);

describe('a kind of entry that is added in two files of the core, one folder of the view, its routes and a line in two indexes', () => {
	beforeAll(async () => {
		project = await folderForCopies('kind-');
		await copyProject(project);
		for (const lines of Object.values(INDEX_LINES))
			for (const { path: file } of lines) originals.set(file, await readFile(path(file), 'utf8'));
		service = serviceFor(project);
	});
	afterAll(() => rm(project, { recursive: true, force: true }));

	test('has pages, an address, a record of the search, and a date by declaring it', async () => {
		await withKind(undefined);
		expect(typeErrors()).toEqual([]);
		const checked = await check();
		expect(checked.code, checked.out).toBe(0);
		const built = await build();
		expect(built.code, built.output).toBe(0);
	});

	test.each<[what: string, without: Part | Index, says: RegExp]>([
		['the line in the index of the core', 'coreIndex', /rituals/],
		['the line in the index of the view', 'viewIndex', /'rituals' is missing/],
		['its folder of the view', 'view', /view\.ts/],
		['its record', 'record', /ritual\.ts/],
	])('does not compile without %s', async (_, without, says) => {
		await withKind(without);
		expect(typeErrors().join('\n')).toMatch(says);
	});

	test.each<[what: string, part: Part, left: RegExp, says: RegExp]>([
		['words', 'record', /\tsingular.*\n/, /singular/],
		['a schema', 'record', /\tschema,\n/, /schema/],
		['a title', 'record', /\ttitle: 'title',\n/, /title/],
		['an address', 'record', /\taddress.*\n/, /address/],
		['a section', 'view', /\tsection:[^]*?\},\n\t(?=\*records)/, /section/],
		['records', 'view', /\t\*records[^]*\n\t\},\n/, /records/],
	])('does not compile without %s', async (_, part, left, says) => {
		await withKind(undefined, { [part]: (text: string) => text.replace(left, '') });
		expect(typeErrors().join('\n')).toMatch(says);
	});

	test('is refused by the check where the core does not know it', async () => {
		await withKind('coreIndex');
		const { code, out } = await check();
		expect(code).toBe(1);
		expect(out).toContain('“rituals” is no folder of the handbook');
	});

	test.each<
		[what: string, without: Part | undefined, changes: Partial<Record<Part, (text: string) => string>>, says: string]
	>([
		['page', 'page', {}, 'rituals/stand-up/index.html is missing.'],
		['list', 'list', {}, 'rituals/index.html is missing.'],
		[
			'record of the search',
			undefined,
			{ view: (text) => text.replace('yield record(', 'void record(') },
			'does not hold rituals/stand-up',
		],
		[
			'place on the page that it is said to stand on',
			undefined,
			{ record: (text) => text.replace('/rituals/${id}/`', '/faq/#${id}`') },
			'faq/index.html does not show rituals/stand-up.',
		],
	])('is refused by the audit without its %s', async (_, without, changes, says) => {
		await withKind(without, changes);
		const { code, output } = await build();
		expect(code).toBe(1);
		expect(output).toContain(says);
	});
});
