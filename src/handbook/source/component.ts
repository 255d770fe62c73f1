import { components } from '../schema/components.ts';
import { didYouMean } from '../language/suggest.ts';
import { list } from '../language/words.ts';
import type { TreeNode } from './tree.ts';

/** An attribute as it is written: `name="value"`, or a name alone. */
interface Written {
	name: string;
	/** The offset of the name in the source of the component. */
	offset: number;
	/** Nothing where it is no plain text. */
	value?: string;
}

/**
 * Holds a component against what is allowed.
 *
 * @param node the component
 * @param source its text
 * @param refuse takes what is wrong, with the offset in the source
 * @returns its attributes
 */
export function checkComponent(
	node: TreeNode,
	source: string,
	refuse: (offset: number, message: string, hint: string) => void,
): Record<string, string> {
	const name = node.name ?? '';
	const known = Object.hasOwn(components, name) ? components[name] : undefined;
	if (!known) {
		refuse(0, `Unknown component “${name}”.`, `Allowed: ${list(Object.keys(components))}.`);
		return {};
	}
	const given = new Map<string, Written>();
	for (const attribute of attributesOf(node, source)) {
		const { offset, value } = attribute;
		if (!Object.hasOwn(known, attribute.name)) {
			refuse(offset, `<${name}> has no attribute “${attribute.name}”.`, `It takes ${list(Object.keys(known))}.`);
		} else if (given.has(attribute.name)) {
			refuse(offset, `<${name}> has the attribute “${attribute.name}” twice.`, 'Remove one of the two.');
		} else {
			given.set(attribute.name, attribute);
			if (value === undefined)
				refuse(offset, `An attribute of <${name}> is not plain text.`, `Write ${attribute.name}="…".`);
		}
	}
	for (const [key, rule] of Object.entries(known)) {
		const { offset = 0, value } = given.get(key) ?? {};
		if (!given.has(key)) {
			refuse(0, `<${name}> needs ${key}="…".`, `Write <${name} ${key}="…" />.`);
		} else if (value !== undefined && 'oneOf' in rule && !rule.oneOf.includes(value)) {
			refuse(
				offset,
				`${key}="${value}" is not one of ${list(rule.oneOf, 'or')}.`,
				didYouMean(value, rule.oneOf) ?? 'Choose one of them.',
			);
		}
	}
	return Object.fromEntries([...given.values()].map((attribute) => [attribute.name, attribute.value ?? '']));
}

/** The attributes of the tree, each with the place of its name in the source. */
function attributesOf(node: TreeNode, source: string): Written[] {
	const places = [...source.slice(1).matchAll(/\s([^\s"'<>/={}]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g)].map(
		(match) => match.index + 2,
	);
	return ((node.attributes ?? []) as { name?: string; value?: unknown }[]).map(({ name = '', value }, index) => ({
		name,
		offset: places[index] ?? 0,
		...(typeof value === 'string' ? { value } : {}),
	}));
}
