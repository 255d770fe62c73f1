import { inSentence, list } from '../../handbook/language/words.ts';
import { readAsked, showAddress, writeAsked } from '../page/address.ts';
import { say } from '../page/say.ts';
import type { Choice } from './answers.ts';
import { sentences } from './sentences.ts';

const NAMES = ['roles'] as const;

/** The fields in which a reader says what they think about and how long they have. */
export interface Fields {
	roles: readonly HTMLInputElement[];
	now: HTMLSelectElement;
	weeks: HTMLSelectElement;
	hours: HTMLSelectElement;
	/** Where what is chosen stands while the fields are folded. */
	summary: HTMLElement;
}

/** Finds the fields on the page. */
export const fieldsIn = (page: ParentNode): Fields => ({
	roles: [...page.querySelectorAll<HTMLInputElement>('.about input')],
	now: page.querySelector('[name=now]')!,
	weeks: page.querySelector('[name=weeks]')!,
	hours: page.querySelector('[name=hours]')!,
	summary: page.querySelector('.about summary')!,
});

/** What stands in the fields. */
export const choiceOf = ({ roles, now, weeks, hours }: Fields): Choice => ({
	roles: roles.filter(({ checked }) => checked).map(({ value }) => value),
	now: now.value,
	weeks: Number(weeks.value) || Infinity,
	hours: Number(hours.value) || Infinity,
});

/** The roles that an address asks for, as far as there are such. */
export function rolesAsked(fields: Fields): string[] {
	const asked = readAsked(NAMES, location.search).roles.split(' ');
	return fields.roles.map(({ value }) => value).filter((id) => asked.includes(id));
}

/** Puts a choice into the fields, and its roles, which are public, into the address; what is not there cannot be chosen. */
export function showChoice(fields: Fields, { roles, now, weeks, hours }: Choice): void {
	for (const field of fields.roles) field.checked = roles.includes(field.value);
	const set = (field: HTMLSelectElement, value: string) => {
		if ([...field.options].some((option) => option.value === value)) field.value = value;
	};
	set(fields.now, now);
	set(fields.weeks, weeks < Infinity ? String(weeks) : '');
	set(fields.hours, hours < Infinity ? String(hours) : '');
	sumUp(fields);
}

/** Says what is chosen, where it is folded and in the address. */
export function sumUp(fields: Fields): void {
	const chosen = fields.roles.filter(({ checked }) => checked);
	const names = list(chosen.map((field) => inSentence(field.labels![0]!.textContent.trim())));
	const now = fields.now.value === '' ? '' : inSentence(fields.now.selectedOptions[0]!.text);
	const roles = now === '' ? names : say(sentences.andNow, { roles: names, now });
	fields.summary.textContent = chosen.length === 0 ? say(sentences.about) : say(sentences.comparing, { roles });
	showAddress(writeAsked(NAMES, { roles: chosen.map(({ value }) => value).join(' ') }));
}

/** All roles whose work has to be known: those that somebody thinks about, and the one that they hold. */
export const rolesOf = ({ roles, now }: Choice): string[] => [...new Set([...roles, ...(now === '' ? [] : [now])])];
