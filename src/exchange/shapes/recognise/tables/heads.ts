import type { Concern } from '../../../table/statements.ts';
import type { Meaning } from '../../answers.ts';
import { guess, sideNamed } from '../vocabulary.ts';

/** What the words over a column say that it holds. */
export interface Head {
	meaning?: Meaning;
	/** Whose names it holds, where it says who is concerned with something. */
	concern?: Concern;
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

const CONCERNS: readonly (readonly [as: Concern, words: RegExp])[] = [
	[
		'owner',
		/^(?:owners?|verantwortlich|zuständig|responsable|responsabile|owned by|(?:primary|main|process|business) owner|accountable(?: role| party)?|a|dri|decision maker|decides|owner role|approver|lead role)$/,
	],
	['owner', /^(?:responsible(?: role| party)?|r|done by|who|lead|driver)$/],
	[
		'consulted',
		/^(?:backup|deputy|stand-in|secondary owner|consulted|consult|c|contributors?|support(?:ed by|ing)?|s|advisors?|input from)$/,
	],
	['informed', /^(?:informed|inform|i|notified|keep informed)$/],
];

/** What heads say whose last word alone would say another thing. */
const SURE: readonly (readonly [meaning: Meaning, words: RegExp])[] = [
	[
		'group',
		/\b(?:competency|skill|behaviou?r) (?:clusters?|groups?|categor(?:y|ies)|famil(?:y|ies)|domains?)$|^clusters?$/,
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
		/\b(?:what good looks like|looks like|you (?:can|do|are|will)|i (?:can|do|am)|demonstrates?|expected of)\b/,
	],
	['responsibility', /^(?:tasks?|activit(?:y|ies)|deliverables?|duties.*)$/],
	['summary', /^(?:definitions?|meaning|details?|explanation|in short)$/],
	[
		'axis',
		/\b(?:themes?|practices?|principles?|factors?|qualit(?:y|ies)|focus|sub-?(?:skill|competency|area)|dimensions?|competenc(?:y|ies))\b/,
	],
	['step', /^(?:rating)$/],
	['level', /\b(?:level|grade|tier|band)\b/],
];

/** What the words over a column most likely say. */
export function headSays(head: string): Head {
	const words = head
		.toLowerCase()
		.replace(/\([^)]*\)/g, ' ')
		.replace(/[.:*?]+\s*$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	const concern = CONCERNS.find(([, pattern]) => pattern.test(words))?.[0];
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
