/** What tells a field from others, by name. */
const NAMES = ['move', 'own'] as const;

/** Draws something anew, and gives the focus back to the field that had it, wherever that is now. */
export function keepingFocus(root: HTMLElement, draw: () => void): void {
	const had = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
	const name = NAMES.find((one) => had?.dataset[one] !== undefined);
	const value = name && had!.dataset[name]!;
	const at = had instanceof HTMLTextAreaElement ? had.selectionStart : undefined;
	draw();
	if (!name || root.contains(had!)) return;
	const field = root.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(value!)}"]`);
	field?.focus();
	if (field instanceof HTMLTextAreaElement && at !== undefined) field.setSelectionRange(at, at);
}
