/** What an element is made with: attributes by name; one that is `undefined` or `false` is left out. */
type Attributes = Record<string, string | boolean | undefined>;

/** Makes an element. Texts are put in as text, whatever stands in them. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...content: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
	}
	made.append(...content);
	return made;
}

/** Makes a part of a drawing, in the same way. */
export function drawing(tag: string, attributes: Attributes = {}, ...content: (string | Node)[]): SVGElement {
	const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
	}
	made.append(...content);
	return made;
}
