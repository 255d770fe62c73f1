/** Makes a button print the page; without script there is the browser’s own menu. */
export function startPrintButton(): void {
	const button = document.querySelector<HTMLButtonElement>('.print-button')!;
	button.hidden = false;
	button.addEventListener('click', () => print());
}
