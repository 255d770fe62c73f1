import type { Page } from 'playwright-core';
import type { Notes } from '../../../browser/notes/notes.ts';
import { findBarriers } from '../axe.ts';
import { findTooWide } from '../width.ts';
import { savedBy } from './saved-file.ts';

/** What a button that saves a file gives, as text. */
export const savedAs = (page: Page, name: string): Promise<string> =>
	savedBy(page, () => page.getByRole('button', { name, exact: true }).first().click());

/** Opens a file of notes, as somebody who was sent one does. */
export async function openFile(page: Page, text: string, name = 'sheet.json'): Promise<void> {
	const bar = page.locator('handbook-notes');
	await bar.waitFor();
	await bar
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** A file with one sheet, filled in by another release of the handbook. */
export function fileOf(name: string, about: object, marks: object): string {
	const made = { handbook: 'Ours', release: '1', on: '2025-11-28' };
	const notes = { version: 1, sheets: { [name]: { about, made, marks } } } as Notes;
	return JSON.stringify(notes);
}

/** Makes the browser keep nothing for a page, as some do in a private window. */
export const refuseToKeep = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		Object.defineProperty(window, 'indexedDB', { get: refuse });
		Storage.prototype.setItem = refuse;
	});

/** All addresses that a page asks for. */
export function requestsOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	return asked;
}

/** What a page complains of, be it by a dialog that a file has opened. */
export function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	page.on('dialog', (dialog) => complaints.push(dialog.message()));
	return complaints;
}

/** What keeps somebody from using a page, and what a phone has no room for. */
export async function faultsOf(page: Page): Promise<string[]> {
	// What lies below the head of the site is covered by it.
	await page.evaluate(() => scrollTo(0, 0));
	return [...(await findBarriers(page)), ...(await findTooWide(page, 390)), ...(await findTooWide(page, 320))];
}

/** The fields of evidence whose hint is longer than they are. */
export const cutPlaceholders = (page: Page): Promise<string[]> =>
	page.locator('.piece input[name=text]:visible').evaluateAll((all) =>
		all.flatMap((field) => {
			const { placeholder, clientWidth } = field as HTMLInputElement;
			const { font, paddingLeft, paddingRight } = getComputedStyle(field);
			const pen = document.createElement('canvas').getContext('2d')!;
			pen.font = font;
			const room = clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
			return pen.measureText(placeholder).width > room ? [placeholder] : [];
		}),
	);
