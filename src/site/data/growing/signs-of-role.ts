import type { SignsOfRole } from '../../../browser/mismatch/signs.ts';
import { hasTool, planAddress } from '../../../handbook/addresses/workbench-addresses.ts';
import { stepsByTransition } from '../../../handbook/ask/transitions.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';
import { saidOf } from '../../compare/said.ts';
import { trackColour } from '../../handbook/tracks.ts';
import { link, linkTo } from '../../links/links.ts';
import type { DataSource } from '../source.ts';

/** How long a name may be that is made of a text: it is told from others long before. */
const LONGEST = 200;

/** The signs that a role is not somebody’s, with what helps, and the ways out of it. */
export function signsOfRole({ view, reword }: DataSource, role: Entry<'roles'>, release: string): SignsOfRole {
	const { mismatch, fit } = role.data.signals;
	const ways = [...view.transitions.values()].filter(({ data }) => data.from === role.id).sort(byOrder);
	const isPlanned = (id: string) => hasTool(view, 'plan') && stepsByTransition(view).has(id);
	return {
		handbook: { name: reword(view.settings.name), release },
		role: {
			...{ id: role.id, title: reword(role.data.title), name: reword(inSentence(role.data.title)) },
			...{ href: linkTo(role), colour: trackColour(view, role) },
		},
		signs: mismatch.map(({ text, helps }) => ({
			key: `roles/${role.id}#signals ${plainOf(text).toLowerCase().slice(0, LONGEST)}`,
			text: saidOf(text, reword),
			...(helps !== undefined && { helps: saidOf(helps, reword) }),
		})),
		fit: fit.map((text) => saidOf(text, reword)),
		ways: ways.map((way) => ({
			title: reword(way.data.title),
			href: isPlanned(way.id) ? link(planAddress(way.id)) : linkTo(way),
		})),
	};
}
