import type { Kind } from '../../browser/search/kinds.ts';

/** Words by which people ask for a kind of thing, whatever its name: the index holds them, the browser need not. */
export const askedBy: Readonly<Record<Kind, string>> = {
	role: '',
	responsibility: '',
	question: 'faq question',
	comparison: 'compare comparison difference versus',
	guide: 'guide handbook',
	team: 'shape size',
	level: 'level grade expected',
	expectation: 'expected',
	competency: 'competency skill axis',
	story: 'story day',
	transition: 'move switch become transition',
	step: 'step exercise practise',
	section: '',
	tool: '',
	overview: 'list overview',
};
