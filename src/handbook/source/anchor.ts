import { wordsOf, type BodyNode, type BodyNodeOf } from '../model/body.ts';
import { components } from '../schema/components.ts';

/** The words of a component in an anchor: the id that it names, since who answers for it may change. */
export function anchorWords({ name, attributes }: Pick<BodyNodeOf<'component'>, 'name' | 'attributes'>): string {
	const rules = Object.entries(components[name] ?? {});
	return rules.flatMap(([key, rule]) => ('references' in rule ? (attributes[key] ?? []) : [])).join(' ');
}

/** What the anchor of a heading is made of: its words, and one blank where a component says nothing there. */
export function anchorOf(children: readonly BodyNode[]): string {
	const plain = children.map((child) => wordsOf(child)).join('');
	const words = children.map((child) => wordsOf(child, anchorWords)).join('');
	const hasComponent = children.some((child) => wordsOf(child, () => '\0').includes('\0'));
	return (hasComponent ? words.replace(/\s+/g, ' ') : plain).trim();
}
