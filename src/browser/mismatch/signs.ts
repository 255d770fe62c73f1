import type { OfHandbook } from '../growing/asked.ts';
import type { Said } from '../levels/ladder.ts';

/** The signs that somebody is in the wrong role, as the page on them loads these. */
export interface SignsOfRole {
	handbook: OfHandbook;
	role: { id: string; title: string; name: string; href: string; colour: number };
	signs: readonly Sign[];
	/** What somebody says of themselves who is at home there, and who is not. */
	fit: readonly Said[];
	/** Ways from the role to another. */
	ways: readonly { title: string; href: string }[];
}

/** A sign, with what helps before anybody changes their role. */
export interface Sign {
	/** A sign has no id: its words are its name. */
	key: string;
	text: Said;
	helps?: Said;
}
