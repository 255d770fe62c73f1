import type { Diagnostic } from '../../handbook/model/diagnostic.ts';

/** What a person decides where the checker finds something in a ladder that came in, by rule. */
const DECISIONS: Readonly<Record<string, string>> = {
	'role-owns-something':
		'The source says of these roles nothing that they answer for. Is there something, or is the list of others not complete?',
	'statement-is-written-once':
		'The source says these twice, or nearly. Is it one statement, or what is the difference?',
	'level-speaks-of-its-axes': 'The source has competencies that no level asks. Do they belong to the ladder?',
	'neighbouring-levels-differ': 'These levels ask the same. Are they one level, or what does the upper one ask more?',
	'responsibility-is-listed-once':
		'These are called the same, or nearly. Are they one responsibility, and whose is it?',
	'question-is-asked-once': 'These questions are asked twice. Which one stays?',
	'name-means-one-thing': 'One name stands for two things. What is one of them called otherwise?',
	'level-has-its-own-place': 'Two levels of one role have one number. Which is higher?',
	'higher-level-never-asks-less': 'A higher level asks less than a lower one. Is that meant?',
	'link-resolves': 'These links lead nowhere in the handbook. Where do they lead now?',
	'image-resolves': 'These pictures did not come along. Put them beside the texts, or take them out.',
	'no-personal-contact': 'These look like ways to reach a person. Whose channel could stand there instead?',
	'text-survives-other-tools': 'Other programs would read these texts otherwise. Can they begin with a letter?',
	'characters-are-visible': 'There are characters that nobody sees. Are they meant?',
	'team-holds-every-responsibility': 'In these shapes of team nobody answers for something. Who does?',
};

const OTHERS = 'The checker finds these. Each says what to do.';

/** Findings by what a person has to decide about them. */
export const byDecision = (found: readonly Diagnostic[]): Map<string, Diagnostic[]> =>
	Map.groupBy(found, ({ rule }) => DECISIONS[rule] ?? OTHERS);
