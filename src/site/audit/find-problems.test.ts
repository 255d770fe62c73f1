import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { asWritten } from '../../handbook/language/rewording.ts';
import { layerFrom } from '../../handbook/load/from-text.ts';
import { loadHandbook } from '../../handbook/load/load.ts';
import { published } from '../../handbook/model/published.ts';
import { openKept } from '../../workplace/kept.ts';
import { BuiltSite } from './built-site.ts';
import { findProblems } from './find-problems.ts';

const top = mkdtempSync(join(tmpdir(), 'audit-'));
let site: string;
let keep: string;
beforeEach(() => {
	[site, keep] = [mkdtempSync(join(top, 'site-')), mkdtempSync(join(top, 'kept-'))];
	vi.stubEnv('RUNGBOOK_KEEP', keep);
	put('hiring/index.html', PAGE);
	put('faq/index.html', '<!DOCTYPE html><main><p>Hiring</p></main>');
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(top, { recursive: true, force: true });
});

const PAGE =
	'<!DOCTYPE html><main><h1>Hiring</h1><p id="how">Ask early.</p><p>Ask twice.</p><a href="/faq/">FAQ</a></main>';
const BODY = 'Ask early.\n\nAsk twice.';

function put(file: string, text: string): void {
	mkdirSync(dirname(join(site, file)), { recursive: true });
	writeFileSync(join(site, file), text);
}

/** An audit of what authors say in a body, with what earlier ones have kept, and what one without that finds. */
function audits(body: string): { kept: string[]; fresh: string[] } {
	const layer = layerFrom({ 'pages/hiring.mdx': `---\ntitle: Hiring\n---\n${body}\n` });
	const handbook = published(loadHandbook([layer]).handbook);
	const place = { site: 'https://a.example', base: '/' };
	const kept = openKept('audit', 'code');
	const found = findProblems(new BuiltSite(site), handbook, place, asWritten, kept).problems;
	kept.close();
	return { kept: found, fresh: findProblems(new BuiltSite(site), handbook, place, asWritten).problems };
}

describe('what an audit keeps changes nothing in what the next one finds', () => {
	test.each([
		['nothing is changed', () => BODY, ''],
		['a page has lost a text', () => (put('hiring/index.html', PAGE.replace('twice', 'once')), BODY), 'Ask twice.'],
		['an author says more', () => `${BODY}\n\nAsk again.`, 'Ask again.'],
		['a link leads nowhere', () => (put('hiring/index.html', PAGE.replace('/faq/', '/gone/')), BODY), '/gone/'],
		['a page is gone that another leads to', () => (rmSync(join(site, 'faq/index.html')), BODY), '/faq/, which is'],
		['a script is on a page', () => (put('faq/index.html', '<script>x</script>'), BODY), 'an inline script'],
	])('where %s', (_, change, says) => {
		audits(BODY);
		const { kept, fresh } = audits(change());
		expect(kept).toEqual(fresh);
		expect(kept.join('\n')).toContain(says);
		expect(audits(BODY).kept).toEqual(audits(BODY).fresh);
	});

	test('where it was torn, or changed in any place', () => {
		audits(BODY);
		const file = join(keep, 'audit');
		const whole = readFileSync(file);
		for (let at = 0; at < whole.length; at += 31) {
			writeFileSync(file, whole.subarray(0, at));
			expect(audits(BODY).kept).toEqual(audits(BODY).fresh);
			const changed = Buffer.from(whole);
			changed[at]! ^= 1;
			writeFileSync(file, changed);
			const { kept, fresh } = audits(BODY);
			expect(kept).toEqual(fresh);
		}
	});

	test('a text that was lost is found as often as one looks', () => {
		put('hiring/index.html', PAGE.replace('twice', 'once'));
		expect(audits(BODY).kept).toEqual(audits(BODY).kept);
		expect(audits(BODY).kept.join('\n')).toContain('Ask twice.');
	});
});

test('a text that is on its page is not told, and one that is not is', () => {
	const told = audits(`${BODY}\n\nAsk again.`).fresh.flatMap((problem) => /“(Ask .*?)”/.exec(problem)?.[1] ?? []);
	expect([...new Set(told)]).toEqual(['Ask again.']);
});

test('a page is kept when it is read and when what is found on it changes, and not again', () => {
	const kept = new Map<string, unknown>();
	const keptBy = (body: string) => {
		const layer = layerFrom({ 'pages/hiring.mdx': `---\ntitle: Hiring\n---\n${body}\n` });
		const handbook = published(loadHandbook([layer]).handbook);
		const set = vi.fn((key: string, value: unknown) => void kept.set(key, value));
		const get = (key: string) => kept.get(key);
		findProblems(new BuiltSite(site), handbook, { site: 'https://a.example', base: '/' }, asWritten, { get, set });
		return set.mock.calls.length;
	};
	expect([keptBy(BODY), keptBy(BODY), keptBy('Ask early.'), keptBy('Ask early.')]).toEqual([2, 0, 1, 0]);
	for (const page of kept.values()) expect(page).toHaveProperty('read.ids');
});
