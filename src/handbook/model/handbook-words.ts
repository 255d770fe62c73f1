import { rewording } from '../language/rewording.ts';
import type { Handbook } from './handbook.ts';
import { remembered } from './remembered.ts';

/** A rewording of the texts of a handbook, in which the names of its roles stay whole. */
export const rewordingFor = ({ roles }: Handbook, words: Readonly<Record<string, string>>) =>
	rewording(
		words,
		[...roles.values()].flatMap(({ data }) => [data.title, ...data.aliases]),
	);

/** The rewording that the settings of a handbook ask for. */
export const rewordingOf = remembered((handbook) => rewordingFor(handbook, handbook.settings.words));
