import { gitHostOf } from '../addresses/git-host.ts';
import type { Rule } from '../model/rule.ts';
import { quote } from '../language/words.ts';

export const editLinkLeadsThere: Rule = {
	id: 'edit-link-leads-there',
	summary:
		'It is known what kind of Git host the repository lies at, so that “Edit this page” leads to the right form.',
	severity: 'warning',
	*check({ settings, settingsAt }) {
		const { repository, editLinks } = settings;
		if (repository === undefined) return;
		const host = gitHostOf(settings);
		const { hostname, origin, pathname } = new URL(repository);
		if (host === undefined && editLinks.shown && editLinks.edit === undefined) {
			yield {
				at: settingsAt('repository'),
				message: `Nothing says what kind of Git host ${hostname} is, so no page has an edit link.`,
				hint: `Add “gitHost: github”, or gitlab, gitea, forgejo, bitbucket or azure. Of another kind, add “editLinks: ${origin}/…/{branch}/{path}”, the address at which it edits a file; or “editLinks: false”.`,
			};
		}
		const isProject = host === 'azure' && !/\/_git\/[^/]+/.test(pathname);
		if (isProject) {
			const name = pathname.split('/').filter(Boolean).at(-1) ?? 'handbook';
			yield {
				at: settingsAt('repository'),
				message: `${quote(repository)} is the address of a project in Azure DevOps, not of a repository in it.`,
				hint: `Write the address up to the repository, such as “${repository.replace(/\/+$/, '')}/_git/${name}”.`,
			};
		}
		const isServer = host === 'bitbucket' && hostname !== 'bitbucket.org';
		if (isServer && !/\/(?:projects|users)\/[^/]+\/repos\/[^/]+/.test(pathname)) {
			yield {
				at: settingsAt('repository'),
				message: `${quote(repository)} is not the address under which Bitbucket shows a repository.`,
				hint: `Write it as it is in the browser, such as “${origin}/projects/TEAM/repos/handbook”.`,
			};
		}
	},
};
