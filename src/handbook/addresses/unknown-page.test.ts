import { expect, test } from 'vitest';
import { layerFrom } from '../load/from-text.ts';
import { loadHandbook } from '../load/load.ts';
import { lookUpLinks } from './unknown-page.ts';

const files: Record<string, string> = {
	'handbook.yaml': 'basePath: /handbook/\n',
	'roles/developer.mdx': '---\ntitle: Developer\nsummary: Builds.\nformerly: [programmer]\n---\n\n## A day\n',
	'roles/tech-lead.mdx': '---\ntitle: Tech lead\nsummary: Leads.\n---\n',
	'roles/tester.mdx': '---\ntitle: Tester\norder: first\n---\n',
	'transitions/up.mdx': '---\ntitle: Up\nfrom: developer\nto: tech-lead\nsummary: You lead.\n---\n',
	'levels/developer/junior.mdx':
		'---\nrole: developer\norder: 1\ntitle: Junior\nsummary: Learns.\nreach: A task.\n---\n',
	'faq/why.mdx': '---\nquestion: Why?\nanswer: Because.\nformerly: [wherefore]\n---\n',
	'faq/how.mdx': '---\nquestion: How?\n---\n',
	'pages/about.mdx': '---\ntitle: About\ndescription: What this is.\n---\n\n## Here\n',
	'pages/draft.mdx': '---\ntitle: Draft\ndescription: Not done.\n---\n\n## There {oops}\n',
};
const { handbook } = loadHandbook([layerFrom(files)], new Set(['/brand/map.pdf']));
const explain = lookUpLinks(handbook);
const say = (url: string) => explain(handbook.pages.get('about')!, url);

test.each([
	[
		'/',
		'/roles/developer/',
		'/roles/developer/#a-day',
		'/roles/developer/rubric/',
		'../roles/developer/',
		'#here',
		'#top',
		'?x=1',
	],
	['/levels/developer/1/', '/compare/developer-vs-tech-lead/', '/faq/#why', '/brand/map.pdf'],
	['https://x.example/roles/', '//x.example/', 'mailto:a@x.example', '/rules/some-rule/'],
])('%s leads somewhere, and so on', (...urls) => {
	expect(urls.map(say)).toEqual(urls.map(() => undefined));
});

test('what a file at fault would have been is no second fault', () => {
	const urls = [
		'/roles/tester/#skills',
		'/roles/tester/rubric/',
		'/compare/developer-vs-tester/',
		'/faq/#how',
		'/draft/#there',
	];
	expect(urls.map(say)).toEqual(urls.map(() => undefined));
});

test.each([
	['', 'This link leads nowhere: its address is empty.', 'Write the address of a page between the round brackets.'],
	['/roles/develper/', 'No such page: /roles/develper/.', 'Did you mean “/roles/developer/”?'],
	['/roles/developer', '/roles/developer lacks the slash at its end.', 'Write /roles/developer/.'],
	['/roles/developer#a-day', '/roles/developer lacks the slash at its end.', 'Write /roles/developer/#a-day.'],
	['/roles/developer.html', '/roles/developer.html is not how pages are addressed.', 'Write /roles/developer/.'],
	['/roles/developer/#a-dya', 'The page /roles/developer/ has no heading “a-dya”.', 'Did you mean “a-day”?'],
	['#hree', 'The page /about/ has no heading “hree”.', 'Did you mean “here”?'],
	[
		'../roles/developer.mdx#a-day',
		'“../roles/developer.mdx#a-day” is a file; a link leads to a page.',
		'Write /roles/developer/#a-day.',
	],
	['/levels/developer/junior/', 'No such page: /levels/developer/junior/.', 'Write /levels/developer/1/.'],
	['/roles/programmer/', '/roles/programmer/ is an old address.', 'Write /roles/developer/.'],
	['/roles/programmer', '/roles/programmer is an old address.', 'Write /roles/developer/.'],
	[
		'/compare/programmer-vs-tech-lead/',
		'/compare/programmer-vs-tech-lead/ is an old address.',
		'Write /compare/developer-vs-tech-lead/.',
	],
	['/faq/#wherefore', '/faq/#wherefore is an old address.', 'Write /faq/#why.'],
	[
		'/compare/tech-lead-vs-developer/',
		'No such page: /compare/tech-lead-vs-developer/.',
		'Write /compare/developer-vs-tech-lead/.',
	],
	[
		'/handbook/roles/developer/',
		'/handbook/roles/developer/ holds the base path of the site, which is added by itself.',
		'Write /roles/developer/.',
	],
])('%j leads nowhere', (url, message, hint) => {
	expect(say(url)).toEqual({ message, hint });
});
