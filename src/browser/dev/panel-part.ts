/** A part of the panel with the findings, as plain data: it is written as HTML, or made on the page. */
export interface PanelPart {
	tag: 'style' | 'details' | 'summary' | 'ol' | 'li' | 'code' | 'div';
	/** Its attributes by name; one that is there without a value is `true`. */
	has?: Readonly<Record<string, string | true>>;
	holds: readonly (string | PanelPart)[];
}
