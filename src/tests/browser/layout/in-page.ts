/** A text as it is seen: with a box for each of its lines. */
export interface Shown {
	node: Text;
	/** What it stands in. */
	element: Element;
	boxes: DOMRect[];
}

/** Something that is wrong with a layout. */
export interface Fault {
	/** What kind of thing it is. */
	what: string;
	/** The text that it is wrong with. */
	text: string;
	where: string;
}

/** What is asked of a style. */
type LayoutStyle = Readonly<
	Record<'position' | 'display' | 'overflow' | 'overflowX' | 'overflowY' | 'clipPath' | 'fontSize', string>
>;

/** What looks at a layout in the page itself; functions that are run there can import nothing. */
export interface LayoutTools {
	/** Every text that somebody sees, in the order of the page. */
	shown: () => Shown[];
	/** What an element is to somebody who looks for it in the source: its tag and class, and those of what it lies in. */
	where: (element: Element) => string;
	/** The beginning of a text, in quotes. */
	quote: (text: string) => string;
	/** What an element lies in, the nearest first, until something that is placed elsewhere on purpose. */
	around: (element: Element) => Element[];
	/** The style and the box of an element, each read once: what a page of thousands of texts lies in is asked for by each. */
	styleOf: (element: Element) => LayoutStyle;
	boxOf: (element: Element) => DOMRect;
	/** Whether what does not fit an element can be scrolled into view. */
	isScroller: (element: Element) => boolean;
}

/** The window of a page that has the tools. */
export interface WithTools {
	layout: LayoutTools;
}

/** Puts the tools into the page that it is run in. */
export function bringTools(): void {
	/** Longest text that is quoted. */
	const quoted = 40;
	const isPaper = matchMedia('print').matches;

	const name = (element: Element) => [element.localName, ...element.classList].join('.');
	const isPlaced = (element: Element) => ['absolute', 'fixed'].includes(styleOf(element).position);
	const styleOf = onceEach((element) => {
		// What is read of it is kept: the style itself is worked out anew for each question.
		const { position, display, overflow, overflowX, overflowY, clipPath, fontSize } = getComputedStyle(element);
		return { position, display, overflow, overflowX, overflowY, clipPath, fontSize };
	});
	const boxOf = onceEach((element) => element.getBoundingClientRect());

	/** Whether it is there for screen readers alone. */
	const isHidden: (element: Element) => boolean = onceEach((element) => {
		const { overflow, clipPath } = styleOf(element);
		const { width, height } = boxOf(element);
		const isTiny = overflow !== 'visible' && (width <= 1 || height <= 1);
		const around = element.parentElement;
		return isTiny || /^inset\((50|100)%/.test(clipPath) || (around !== null && isHidden(around));
	});

	function onceEach<Value>(look: (element: Element) => Value): (element: Element) => Value {
		const known = new Map<Element, Value>();
		return (element) => {
			if (!known.has(element)) known.set(element, look(element));
			return known.get(element)!;
		};
	}

	function shown(): Shown[] {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: Shown[] = [];
		for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
			const element = node.parentElement!;
			if (node.data.trim() === '' || ['SCRIPT', 'STYLE', 'TEMPLATE', 'OPTION'].includes(element.tagName)) continue;
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			if (isHidden(element)) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const boxes = [...range.getClientRects()].filter(
				({ width, right, bottom }) => width > 0.5 && right > 0 && bottom + scrollY > 0,
			);
			if (boxes.length > 0) found.push({ node, element, boxes });
		}
		return found;
	}

	function around(element: Element): Element[] {
		const found: Element[] = [];
		for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
			found.push(at);
			if (isPlaced(at)) break;
		}
		return found;
	}

	const layout: LayoutTools = {
		...{ shown, around, styleOf, boxOf },
		where: (element) => (element.parentElement ? `${name(element.parentElement)} > ` : '') + name(element),
		quote: (text) => {
			const whole = text.trim().replaceAll(/\s+/g, ' ');
			return `“${whole.length > quoted ? `${whole.slice(0, quoted)}…` : whole}”`;
		},
		// Paper is not scrolled.
		isScroller: (element) => !isPaper && /auto|scroll/.test(styleOf(element).overflowX + styleOf(element).overflowY),
	};
	(window as unknown as WithTools).layout = layout;
}
