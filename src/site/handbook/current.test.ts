import { AsyncLocalStorage } from 'node:async_hooks';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { inFolder } from '../../tests/bad-input/case.ts';
import { currentHandbook, latestHandbook, refreshHandbook } from './current.ts';
import { shared } from './shared.ts';

const STORY = 'stories/a-monday.mdx';

afterEach(() => {
	vi.unstubAllEnvs();
	shared.checked = shared.asked = undefined;
});

test('what was read before stays current until all is read anew', async () => {
	await inFolder({}, async (folder) => {
		vi.stubEnv('RUNGBOOK_CONTENT', folder);
		const before = await currentHandbook();
		await rm(join(folder, STORY));
		const reading = refreshHandbook();
		expect(await currentHandbook()).toBe(before);
		expect(await reading).toBe(await currentHandbook());
		expect([...(await currentHandbook()).handbook.stories.keys()]).toEqual([]);
	});
});

test('a page that is being made sees to its end what it began with; what outlives it does not', async () => {
	await inFolder({}, async (folder) => {
		vi.stubEnv('RUNGBOOK_CONTENT', folder);
		const before = await currentHandbook();
		shared.asked = new AsyncLocalStorage();
		await shared.asked.run({ number: 0, checked: currentHandbook() }, async () => {
			await rm(join(folder, STORY));
			await refreshHandbook();
			expect(await currentHandbook()).toBe(before);
			expect(await latestHandbook()).not.toBe(before);
		});
		expect(await currentHandbook()).not.toBe(before);
	});
});
