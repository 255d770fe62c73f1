import { plainTokens } from './plain-tokens.ts';
import { tokensOfAny } from './any-tokens.ts';
import type { Tags } from './tags.ts';

/** An attribute of a tag. */
export interface Attribute {
	/** In lower case. */
	name: string;
	/** With its references resolved; empty where it has none. */
	value: string;
	/** Where its value stands, without quotes, counted from the beginning of the tag. */
	from: number;
	to: number;
}

/** A tag that opens an element. */
export interface Tag {
	/** In lower case. */
	name: string;
	attributes: readonly Attribute[];
	/** Whether it ends in a slash, as in `<br/>`. */
	endsItself: boolean;
}

/** Where a piece of a page stands, in UTF-16 units. */
export interface Piece {
	from: number;
	to: number;
}

/** A piece of a page: one after another, they are the page. Of a tag there is what was asked of it. */
export type Token<Asked = Tag> = Piece &
	({ is: 'text' | 'other' } | { is: 'open'; tag: Asked } | { is: 'close'; name: string });

/**
 * A page as its tags and texts, as browsers tell them apart: what stands in a script, a style or a
 * comment is no tag.
 *
 * @param tags what is asked of each tag
 */
export const tokensOf = <Asked>(html: string, tags: Tags<Asked>): Token<Asked>[] =>
	plainTokens(html, tags) ??
	tokensOfAny(html).map((token) => (token.is === 'open' ? { ...token, tag: tags.ask(token.tag) } : token));
