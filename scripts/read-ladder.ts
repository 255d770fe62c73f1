import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { answersInWords, readAnswers, writeAnswers } from '../src/exchange/shapes/answers-file.ts';
import { readLadder } from '../src/exchange/shapes/read-ladder.ts';
import { recognise } from '../src/exchange/shapes/recognise/recognise.ts';
import { reportReading } from '../src/exchange/shapes/report.ts';
import { settle } from '../src/exchange/shapes/answers.ts';
import { readSources } from '../src/exchange/sources/read-sources.ts';
import { reportWriting } from '../src/exchange/write/report-writing.ts';
import { writeLayer } from '../src/exchange/write/write-layer.ts';
import type { SourceFile } from '../src/handbook/source/source-file.ts';
import { readFolder } from '../src/workplace/read-folder.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Reads a career ladder as its authors published it, and says what was taken for what, how much there
is, and what has no place.

  node scripts/read-ladder.ts FOLDER                      a folder of Markdown, YAML, JSON or HTML; or one file
  node scripts/read-ladder.ts FOLDER --answers FILE       with what only a person knows, as YAML
  node scripts/read-ladder.ts FOLDER --format answers     the answers that it is read with, to begin a file with
  node scripts/read-ladder.ts FOLDER --format json        the whole table, for programs
  node scripts/read-ladder.ts FOLDER --write DIR          writes a layer of content of its own into a new folder

What FILE may answer:
${answersInWords()
	.map((line) => `  ${line}`)
	.join('\n')}

Exit code: 0 all is carried, or left out by an answer, 1 there is something for a person to decide, 2 wrong usage.`;

const FORMATS = ['text', 'json', 'answers'];

const { values, positionals } = readArguments(
	HELP,
	{ answers: { type: 'string' }, format: { type: 'string', default: 'text' }, write: { type: 'string' } },
	1,
);
if (!FORMATS.includes(values.format)) wrongUsage(`--format is one of ${FORMATS.join(', ')}.`, HELP);
const [path] = positionals;
if (path === undefined) wrongUsage('Which folder?', HELP);
const given = await answersIn(values.answers);
const files = await filesAt(resolve(path));

const recognised = recognise(readSources(files, given.texts).tree);
const answers = settle(given, recognised.answers);
const source = readSources(files, answers.texts);
const read = readLadder(source, answers);
const { table } = read;
const isAboutSomething = (place: string) => (read.taken.get(place)?.size ?? 0) > 0;
if (values.format === 'json') console.log(JSON.stringify(table, undefined, '\t'));
else if (values.format === 'answers') console.log(writeAnswers(given, recognised.answers, isAboutSomething).trimEnd());
else console.log(reportReading(source.tree, read, answers, recognised.shape));
if (values.write !== undefined) await writeInto(resolve(values.write));
process.exitCode = table.listed.some(({ because }) => because === 'unanswered' || because === 'unreadable') ? 1 : 0;

/** Writes the layer beside its place, and puts it there as a whole. */
async function writeInto(folder: string): Promise<void> {
	if (await lstat(folder).catch(() => undefined))
		return wrongUsage(`${values.write} is there already: name a folder that is not.`, HELP);
	const layer = writeLayer(table);
	const next = `${folder}.next`;
	await rm(next, { recursive: true, force: true });
	for (const [file, text] of layer.files) {
		await mkdir(dirname(join(next, file)), { recursive: true });
		await writeFile(join(next, file), text);
	}
	await rename(next, folder);
	console.log(`\n${reportWriting(table, layer)}`);
}

async function answersIn(file: string | undefined) {
	if (file === undefined) return readAnswers('');
	const text = await readFile(file, 'utf8').catch(() => wrongUsage(`--answers ${file} cannot be read.`, HELP));
	try {
		return readAnswers(text);
	} catch (error) {
		return wrongUsage(`--answers ${file} holds no answers:\n${(error as Error).message}`, HELP);
	}
}

async function filesAt(folder: string): Promise<SourceFile[]> {
	const found = await lstat(folder).catch(() => undefined);
	if (found === undefined) return wrongUsage(`There is nothing at ${folder}.`, HELP);
	if (!found.isFile()) return readFolder(folder, folder)!.files.filter(({ kind }) => kind !== 'folder');
	const [name, bytes] = [basename(folder), await readFile(folder)];
	return [{ path: name, shown: name, kind: 'file', bytes, size: bytes.length }];
}
