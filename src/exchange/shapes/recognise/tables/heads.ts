import type { SaidConcern } from '../../../table/statements.ts';
import type { Meaning } from '../../answers.ts';
import { guess, sideNamed } from '../vocabulary.ts';

/** What the words over a column say that it holds. */
export interface Head {
	meaning?: Meaning;
	/** Whose names it holds, where it says who is concerned with something. */
	concern?: SaidConcern;
}

/** The same in other languages. */
const ELSEWHERE: readonly (readonly [meaning: Meaning, words: RegExp])[] = [
	['role', /^(?:rolle|stelle|r[oô]le|poste|rol|puesto|ruolo|functie)$/],
	['level', /^(?:stufe|karrierestufe|niveau|nivel|livello|échelon)$/],
	['axis', /^(?:kompetenz|fähigkeit|bereich|compétence|competencia|competenza|competentie)$/],
	['group', /^(?:kategorie|gruppe|catégorie|categoría|categoria)$/],
	['statement', /^(?:erwartung|verhalten|aussage|attente|comportement|expectativa|aspettativa|verwachting)(?:en|s)?$/],
	['summary', /^(?:beschreibung|description|descripción|descrizione|beschrijving)$/],
	['example', /^(?:beispiel|exemple|ejemplo|esempio|voorbeeld)(?:en?|s)?$/],
	['responsibility', /^(?:aufgabe|verantwortung|responsabilité|tâche|responsabilidad|tarea|taak)(?:en|n|es|s)?$/],
];

const CONCERNS: readonly (readonly [as: SaidConcern, words: RegExp])[] = [
	[
		'owner',
		/^(?:owners?|verantwortlich|zuständig|responsable|responsabile|owned by|(?:primary|main|process|business) owner|(?:who is )?accountable(?: for it| role| party| person)?|answers for it|a|dri|decision maker|(?:who )?(?:decides|approves|signs off|answers)(?: for it)?|final say|owner role|approver|lead role|verantwortung|entscheidet|freigabe)$/,
	],
	[
		'doer',
		/^(?:(?:who is )?responsible(?: for it| role| party| person)?|r|(?:who )?does(?: it| the work)?|(?:done|performed|executed|carried out|prepared) by|executes|performs|doer|durchführung|ausführung|umsetzung|réalisation|who|lead|driver)$/,
	],
	[
		'consulted',
		/^(?:who (?:is|must be|should be|has to be) (?:asked|consulted|involved)|mitwirkung|beteiligt|zu (?:befragen|konsultieren)|consulté|consultado|asked|is asked|to consult|gives input|backup|deputy|stand-in|secondary owner|consulted|consult|c|contributors?|support(?:ed by|ing)?|s|advisors?|input from)$/,
	],
	[
		'informed',
		/^(?:who (?:is|must be|should be|has to be) (?:told|informed)|zu informieren|informiert|informé|informado|told|is told|to inform|informed|inform|i|notified|keep informed)$/,
	],
];

/** What heads say whose last word alone would say another thing. */
const SURE: readonly (readonly [meaning: Meaning, words: RegExp])[] = [
	[
		'group',
		/\b(?:competency|skill|behaviou?r) (?:clusters?|groups?|categor(?:y|ies)|famil(?:y|ies)|domains?)$|^clusters?$/,
	],
	[
		'fact',
		/^(?:reports? (?:in)?to|reporting (?:line|to)|(?:line|direct|reporting) manager|managed by|supervis(?:or|ed by)|manages|(?:direct )?reports|progresses (?:in)?to|promot(?:es|ed|ion) (?:in)?to|next (?:role|level|step|grade)|previous (?:role|level|step)|successor|career path)$/,
	],
	[
		'indicator',
		/^(?:(?:is |how (?:is )?(?:it|this|we|you)?(?: is| are)? ?)?measured(?: by| with| through| in)?|how (?:we|to) measure(?: it)?|success (?:measures?|metrics?|indicators?)|measures? of success|success criteria|(?:key )?(?:metrics?|kpis?|okrs?)|key results?)$/,
	],
	['statement', /\b(?:behaviou?ral|observable|performance) (?:indicators?|behaviou?rs?|statements?|examples?)$/],
];

/** What heads of sheets say beyond what keys of data do. */
const OF_SHEETS: readonly (readonly [meaning: Meaning, words: RegExp])[] = [
	['id', /^(?:#|no|nr|ref|reference|.*\b(?:id|key|code))$/],
	[
		'fact',
		/\b(?:weight(?:ing)?|points?|pay|salary|bonus|compensation|range|minimum|maximum|midpoint|years?|experience|fte|headcount|score|target|budget|currency)\b/,
	],
	['example', /\b(?:for example|e\.?g|examples?|evidence|artefacts?|artifacts?|looks like in practice)\b/],
	[
		'statement',
		/\b(?:what good looks like|looks like|you (?:can|do|are|will)|i (?:can|do|am)|demonstrates?|expected of|(?:is|are|we) expect(?:ed)?)\b/,
	],
	['responsibility', /^(?:tasks?|activit(?:y|ies)|deliverables?|duties.*)$/],
	['summary', /^(?:definitions?|meaning|details?|explanation|in short|mission|remit)$/],
	[
		'axis',
		/\b(?:themes?|practices?|principles?|factors?|qualit(?:y|ies)|focus|sub-?(?:skill|competency|area)|dimensions?|competenc(?:y|ies))\b/,
	],
	['step', /^(?:rating)$/],
	['level', /\b(?:level|grade|tier|band)\b/],
];

/** A letter of such a table beside the word for it: `Who does it (R)`, `R – Responsible`. */
const LETTER = /^(?:.*\(([raci])\)|([raci])\s*[-–—=:]\s*\p{L}.*)$/u;

const concernIn = (words: string) => CONCERNS.find(([, pattern]) => pattern.test(words))?.[0];

/** What the words over a column most likely say. */
export function headSays(head: string): Head {
	const words = head
		.toLowerCase()
		.replace(/\([^)]*\)/g, ' ')
		.replace(/[.:*?]+\s*$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	const concern = concernIn(words) ?? concernIn(LETTER.exec(head.trim().toLowerCase())?.slice(1).join('') ?? '');
	if (concern !== undefined) return { concern };
	if (words === '' || /^column [a-z]+$/.test(words) || sideNamed(words) !== undefined) return {};
	const elsewhere = ELSEWHERE.find(([, pattern]) => pattern.test(words))?.[0];
	if (elsewhere !== undefined) return { meaning: elsewhere };
	if (/\b(?:proficiency|mastery)\b/.test(words)) return { meaning: 'step' };
	const sure = SURE.find(([, pattern]) => pattern.test(words))?.[0];
	if (sure !== undefined) return { meaning: sure };
	const own = OF_SHEETS.slice(0, 2).find(([, pattern]) => pattern.test(words))?.[0];
	if (own !== undefined && !(own === 'id' && nameOfThing(words) !== undefined)) return { meaning: own };
	return {
		meaning: nameOfThing(words) ?? guess(words).meaning ?? OF_SHEETS.find(([, pattern]) => pattern.test(words))?.[0],
	};
}

/** `Competency ID`, `role code`: what refers to a thing names it. */
function nameOfThing(words: string): Meaning | undefined {
	const [, thing = ''] = /^(.+?)[ _-](?:id|key|code|ref|name|title)$/.exec(words) ?? [];
	return thing === '' ? undefined : guess(thing).meaning;
}
