import type { Settings } from '../handbook/schema/settings.ts';

/**
 * The address at which a file is edited in the browser.
 *
 * @param file path from the repository's root
 * @returns nothing where the settings name no repository
 */
export function editLink({ repository, branch }: Settings, file: string): string | undefined {
	if (repository === undefined) return undefined;
	const path = file.split('/').map(encodeURIComponent).join('/');
	const inner = /(^|\.)gitlab\./.test(new URL(repository).hostname) ? '-/edit' : 'edit';
	return `${repository.replace(/\/+$/, '')}/${inner}/${branch}/${path}`;
}
