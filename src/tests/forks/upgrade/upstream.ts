import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL } from '../../../handbook/schema/model.ts';
import { engine } from '../../../workplace/roots.ts';
import { run } from '../../commands/run-command.ts';
import { copyFiles, edit, git, install, projectFiles, writeFiles } from './folders.ts';

/** The entry that the third release splits, and what comes out of it. */
export const SPLIT = { from: 'code-review', into: 'review-turnaround' };

/** The role that the third release gives another id. */
export const RENAMED = { from: 'manager-of-managers', to: 'senior-manager' };

/** The question that the third release drops. */
export const DROPPED = 'how-many-reports-is-too-many';

/** A release that stops half way, by its own fault. */
export const BROKEN = 'nightly';

const MIGRATION = `import type { Migration } from './index.ts';

export const reachIsScope: Migration = {
	from: ${MODEL},
	summary: '\`reach\` of levels is called \`scope\`.',
	move: (texts) => ({
		texts: new Map(
			[...texts].map(([path, text]) => [path, path.startsWith('levels/') ? text.replace(/^reach:/m, 'scope:') : text]),
		),
		decide: [],
	}),
};
`;

/**
 * Makes a repository of upstream’s in a folder: this project as v1.0.0, v2.0.0 and v3.0.0, and a broken one.
 *
 * @param last the number of the last release but the broken one
 */
export async function makeUpstream(folder: string, last: 2 | 3): Promise<void> {
	copyFiles(
		engine,
		folder,
		projectFiles().filter((path) => !/^(content\/org\/(?!README)|\.upgrade\/)/.test(path)),
	);
	writeFiles(folder, { 'src/site/old-part.ts': 'export const old = true;\n' });
	git(folder, 'init', '--quiet', '--initial-branch=main');
	release(folder, 'v1.0.0');
	changeEngine(folder);
	release(folder, 'v2.0.0');
	if (last === 3) {
		await changeContent(folder);
		release(folder, 'v3.0.0');
	}
	edit(folder, 'src/upgrade/finish.ts', (text) => `throw new Error('broken');\n${text}`);
	release(folder, BROKEN);
	git(folder, 'reset', '--quiet', '--hard', `v${last}.0.0`);
}

function release(folder: string, tag: string): void {
	git(folder, 'add', '--all', '--', '.', ':!node_modules');
	git(folder, 'commit', '--quiet', '--message', tag);
	git(folder, 'tag', tag);
}

/** The second release: another form of content, a source file, a script, a file gone, a file where forks may have one. */
function changeEngine(folder: string): void {
	const renameField = (text: string) => text.replaceAll('data.reach', 'data.scope');
	edit(folder, 'src/handbook/schema/model.ts', (text) => text.replace(`MODEL = ${MODEL}`, `MODEL = ${MODEL + 1}`));
	edit(folder, 'src/handbook/schema/level.ts', (text) => text.replace('reach: prose', 'scope: prose'));
	edit(folder, 'src/handbook/begin/skeleton.ts', (text) => text.replace('reach: ', 'scope: '));
	edit(folder, 'src/site/kinds/levels/view.ts', (text) => text.replaceAll(/\breach\b/g, 'scope'));
	for (const path of ['kinds/levels/Par.astro', 'rubric/RubricTable.astro', 'rubric/heights.ts', 'rubric/content.ts'])
		edit(folder, `src/site/${path}`, renameField);
	edit(folder, 'src/pages/levels/[role]/[order].astro', renameField);
	edit(folder, 'src/handbook/migrations/index.ts', (text) =>
		`import { reachIsScope } from './reach-is-scope.ts';\n${text}`.replace(
			/(Migration\[\] = \[[^\]]*)\]/,
			'$1, reachIsScope]',
		),
	);
	writeFiles(folder, {
		'src/handbook/migrations/reach-is-scope.ts': MIGRATION,
		'netlify.toml': '# upstream’s\n',
	});
	for (const role of readdirSync(join(folder, 'content/base/levels')))
		for (const level of readdirSync(join(folder, 'content/base/levels', role)))
			edit(folder, `content/base/levels/${role}/${level}`, (text) => text.replace(/^reach:/m, 'scope:'));
	edit(folder, 'content/base/handbook.yaml', (text) => text.replace(/^model: .*$/m, `model: ${MODEL + 1}`));
	edit(folder, 'scripts/check.ts', (text) =>
		text.replace('Checks the content of the handbook.', 'Checks all content of the handbook.'),
	);
	edit(folder, 'src/site/styles/tokens.css', (text) => `${text}/* v2 */\n`);
	rmSync(join(folder, 'src/site/old-part.ts'));
}

/** The third release: an entry with another id, one split, one dropped, one with another summary. */
async function changeContent(folder: string): Promise<void> {
	install(folder);
	const args = ['role', RENAMED.from, RENAMED.to, '--content', 'content/base'];
	const { code, out, err } = await run(join(folder, 'scripts/rename.ts'), args, {}, folder);
	if (code !== 0) throw new Error(out + err);
	rmSync(join(folder, 'node_modules'), { recursive: true });
	edit(folder, `content/base/responsibilities/${SPLIT.from}.mdx`, (text) =>
		text.replace(/^summary: .*$/m, 'summary: Every change is read by somebody else.'),
	);
	writeFiles(folder, {
		[`content/base/responsibilities/${SPLIT.into}.mdx`]:
			`---\ntitle: Turnaround of reviews\narea: craft\nowner: tech-lead\nsplitFrom: [${SPLIT.from}]\n` +
			'summary: Nobody waits more than a day for a review.\n---\n\nAn unread change is work that has stopped.\n',
	});
	rmSync(join(folder, `content/base/faq/${DROPPED}.mdx`));
}
