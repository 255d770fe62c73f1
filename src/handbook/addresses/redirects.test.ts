import { expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { redirects } from './redirects.ts';

const handbook = handbookFrom({
	'axes/craft.mdx': 'title: Craft\nformerly: [coding]',
	'roles/developer.mdx': 'title: Developer\nsummary: Builds.\nformerly: [engineer]',
	'roles/tech-lead.mdx': 'title: Tech lead\nsummary: Leads the system.\nformerly: [lead, architect]',
	'levels/tech-lead/5.mdx': 'role: tech-lead\norder: 5\ntitle: Senior tech lead\nreach: Two teams.',
	'levels/tech-lead/4.mdx': 'role: tech-lead\norder: 4\ntitle: Tech lead\nsummary: Leads one team.\nreach: A team.',
	'responsibilities/debt.mdx': 'title: Debt\nsummary: It is paid.\nowner: tech-lead\nformerly: [technical-debt]',
	'teams/pair.mdx':
		'title: Pair\nsummary: Two.\nsize: { from: 2, to: 3 }\nroles: [developer, tech-lead]\nformerly: [two]',
	'stories/a-day.mdx':
		'title: A day\nrole: developer\nsummary: One day.\nformerly: [the-day]\nscenes:\n  - { time: "09:00", minutes: 5, title: Coffee, text: Hot. }',
	'transitions/up.mdx': 'title: Up\nfrom: developer\nto: tech-lead\nsummary: You lead.\nformerly: [upwards]',
	'steps/up/one.mdx': 'title: One\norder: 1\nkind: practice\neffort: a day\nevidence: It was seen.\nformerly: [first]',
	'faq/why.mdx': 'question: Why?\nanswer: Because.\nformerly: [why-not]',
	'pages/choose.mdx': 'title: Choose\ndescription: How to choose.\nformerly: [choosing, about]',
	'pages/about.mdx': 'title: About\ndescription: What this is.',
});

test('old addresses lead to new ones, and those that are only anchors need none', () => {
	expect(Object.fromEntries(redirects(handbook))).toEqual({
		'/roles/engineer/': '/roles/developer/',
		'/roles/engineer/rubric/': '/roles/developer/',
		'/roles/engineer/matrix/': '/roles/developer/',
		'/roles/lead/': '/roles/tech-lead/',
		'/roles/lead/rubric/': '/roles/tech-lead/rubric/',
		'/roles/lead/matrix/': '/roles/tech-lead/matrix/',
		'/roles/architect/': '/roles/tech-lead/',
		'/roles/architect/rubric/': '/roles/tech-lead/rubric/',
		'/roles/architect/matrix/': '/roles/tech-lead/matrix/',
		'/levels/lead/4/': '/levels/tech-lead/4/',
		'/levels/lead/5/': '/levels/tech-lead/5/',
		'/levels/architect/4/': '/levels/tech-lead/4/',
		'/levels/architect/5/': '/levels/tech-lead/5/',
		'/compare/engineer-vs-tech-lead/': '/compare/developer-vs-tech-lead/',
		'/compare/developer-vs-lead/': '/compare/developer-vs-tech-lead/',
		'/compare/architect-vs-developer/': '/compare/developer-vs-tech-lead/',
		'/compare/engineer-vs-lead/': '/compare/developer-vs-tech-lead/',
		'/compare/architect-vs-engineer/': '/compare/developer-vs-tech-lead/',
		'/axes/coding/': '/axes/craft/',
		'/responsibilities/technical-debt/': '/responsibilities/debt/',
		'/teams/two/': '/teams/pair/',
		'/stories/the-day/': '/stories/a-day/',
		'/transitions/upwards/': '/transitions/up/',
		'/choosing/': '/choose/',
	});
});

test('the page of levels leads to the competencies where they stood on it alone', () => {
	const alone = handbookFrom({ 'axes/craft.mdx': 'title: Craft' });
	expect(Object.fromEntries(redirects(alone))).toEqual({ '/levels/': '/axes/' });
});
