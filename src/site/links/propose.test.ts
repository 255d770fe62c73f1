import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../../handbook/load/from-text.ts';
import { published } from '../../handbook/model/published.ts';
import { wordingOf } from '../kinds/index.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { proposalLink } from './propose.ts';

const proposal = (handbook: PublicHandbook, entry: Entry, page: URL) =>
	proposalLink(handbook, entry, wordingOf(entry), page);

const PAGE = new URL('https://handbook.example/responsibilities/code-review/');
const long = 'Somebody else than the author reads each change before it is merged. '.repeat(60).trim();

function bodyOf(summary: string, host = 'github', page = PAGE) {
	const handbook = published(
		handbookFrom({
			'handbook.yaml': `name: Acme\nrepository: https://git.example/acme/handbook\ngitHost: ${host}\n`,
			'roles/developer.mdx': 'title: Developer\nsummary: Builds.',
			'responsibilities/code-review.mdx': `title: Code review\nowner: developer\nsummary: ${summary}`,
		}),
	);
	const link = proposal(handbook, handbook.responsibilities.get('code-review')!, page)!;
	const values = new URL(link).searchParams;
	return { link, title: values.get('title'), body: values.get('body') ?? values.get('issue[description]')! };
}

describe('a proposal', () => {
	test('names the page, says what it says, and asks what it should say', () => {
		const { title, body } = bodyOf('Each change is read.');
		expect(title).toBe('Change “Code review”');
		for (const part of ['Code review', PAGE.href, '> Each change is read.', 'instead?', 'Why?', 'Who is affected?'])
			expect(body).toContain(part);
	});

	test.each(['github', 'gitlab', 'gitea'])('fits into an address, whatever the page says: %s', (host) => {
		const { link, body } = bodyOf(long, host);
		expect(link.length).toBeLessThanOrEqual(2_000);
		expect(link.length).toBeGreaterThan(1_500);
		expect(body).toMatch(/> Somebody else .* …\n/);
		expect(body).toContain('Who is affected?');
	});

	test('names no machine that is only the writer’s own', () => {
		const { body } = bodyOf('It is read.', 'github', new URL('http://localhost:4321/a/b/'));
		expect(body).toContain('Code review, /a/b/');
		expect(body).not.toContain('localhost');
	});

	test('is not made of what nobody is measured by, nor where there is no repository', () => {
		const handbook = published(
			handbookFrom({
				'handbook.yaml': 'name: Acme\n',
				'roles/developer.mdx': 'title: Developer\nsummary: Builds.',
				'responsibilities/code-review.mdx': 'title: Code review\nowner: developer\nsummary: It is read.',
			}),
		);
		expect(proposal(handbook, handbook.roles.get('developer')!, PAGE)).toBeUndefined();
		expect(proposal(handbook, handbook.responsibilities.get('code-review')!, PAGE)).toBeUndefined();
	});
});

test('a proposal for a level quotes what it asks', () => {
	const handbook = published(
		handbookFrom({
			'handbook.yaml': 'name: Acme\nrepository: https://github.com/acme/handbook\n',
			'roles/developer.mdx': 'title: Developer\nsummary: Builds.',
			'axes/craft.mdx': 'title: Craft\nsummary: Quality.\nscale: []',
			'levels/developer/1.mdx':
				'role: developer\norder: 1\ntitle: Junior\nsummary: Learns.\nreach: A task.\nexpectations:\n  craft:\n    statements:\n      - id: asks\n        text: Asks in time.',
		}),
	);
	const link = proposal(handbook, handbook.levels.get('developer/1')!, PAGE)!;
	const body = new URL(link).searchParams.get('body');
	for (const part of ['> Learns.', '> A task.', '> Asks in time.']) expect(body).toContain(part);
});
