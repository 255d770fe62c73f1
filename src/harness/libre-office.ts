import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where LibreOffice is on this machine; nothing where it is not. */
const OFFICE = [
	'/usr/bin/soffice',
	'/usr/bin/libreoffice',
	'/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find(existsSync);

/** Whether there is a LibreOffice to try things with. */
export const hasOffice = OFFICE !== undefined;

/** A LibreOffice without a screen, with settings of its own: it is started once at a time. */
export class Office {
	readonly #folder: string;

	/** @param folder where it keeps its settings: one that is there, and that nobody else uses */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Opens a file and saves it in another format, into a folder. */
	async convert(file: string, format: string, folder: string): Promise<string> {
		await this.#start('--convert-to', format, file, '--outdir', folder);
		return join(folder, `${basename(file).replace(/\.[^.]*$/, '')}.${format.replace(/:.*/, '')}`);
	}

	/**
	 * Opens a file, edits it and saves it under another name.
	 *
	 * @param edit lines of Basic; `doc` is what was opened
	 * @param filter the format, as LibreOffice calls it
	 */
	async edit(file: string, target: string, filter: string, edit: string): Promise<void> {
		// The first start writes the settings, and would write over what is there.
		if (!existsSync(join(this.#folder, 'user'))) await this.#start('--terminate_after_init');
		const place = join(this.#folder, 'user/basic/Standard');
		await mkdir(place, { recursive: true });
		await writeFile(join(place, 'script.xlb'), LIBRARY);
		await writeFile(join(place, 'Module1.xba'), moduleOf(edit));
		const [from, to] = [file, target].map((path) => pathToFileURL(path).href);
		await this.#start(`macro:///Standard.Module1.Edit("${from}","${to}","${filter}")`);
	}

	async #start(...args: string[]): Promise<void> {
		await run(OFFICE!, [
			'--headless',
			'--norestore',
			`-env:UserInstallation=${pathToFileURL(this.#folder).href}`,
			...args,
		]);
	}
}

const HEAD = (what: string) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${what} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${what.replace(/.*:/, '')}.dtd">\n`;

const LIBRARY = `${HEAD('library:library')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const moduleOf = (edit: string) =>
	`${HEAD('script:module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(`Sub Edit(source As String, target As String, filter As String)
Dim hide(0) As New com.sun.star.beans.PropertyValue
hide(0).Name = "Hidden" : hide(0).Value = True
doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hide())
${edit}
Dim keep(0) As New com.sun.star.beans.PropertyValue
keep(0).Name = "FilterName" : keep(0).Value = filter
doc.storeToURL(target, keep())
doc.close(True)
End Sub
`)}</script:module>`;
