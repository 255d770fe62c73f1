import { EventEmitter, once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { FSWatcher } from 'vite';
import { whenSaved } from './when-saved.ts';

const project = await mkdtemp(join(tmpdir(), 'Handbook of Acme '));
afterAll(() => rm(project, { recursive: true, force: true }));
const file = join(project, 'base', 'role.mdx');

/** A watcher that tells of what it is told to tell, and what is done about it. */
function watching() {
	const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
	const acts = new EventEmitter();
	const done: string[] = [];
	let text = '';
	const save = (next: string) => writeFileSync(file, (text = next));
	whenSaved(watcher as unknown as FSWatcher, [join(project, 'base')], async () => {
		done.push(text);
		acts.emit('act');
	});
	return {
		tell: (path: string) => watcher.emit('all', 'change', path),
		next: () => once(acts, 'act'),
		acts,
		done,
		save,
	};
}

await writeFile(join(project, 'base.mdx'), '');
await mkdir(join(project, 'base'));

test('several events of one save are one', async () => {
	const { tell, next, done, save } = watching();
	save('a role');
	for (let event = 0; event < 5; event += 1) tell(file);
	tell(join(project, 'base.mdx'));
	await next();
	expect(done).toEqual(['a role']);
});

test('what is saved while the watcher says nothing of the file is read as well', async () => {
	const { tell, acts, next, done, save } = watching();
	save('');
	// Written as soon as it was read: on a busy machine any later might be too late.
	acts.once('act', () => save('a role that was written late'));
	tell(file);
	await next();
	await next();
	expect(done).toEqual(['', 'a role that was written late']);
});
