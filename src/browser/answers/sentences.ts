/** Why a role answers for something, in a few words that follow its name. */
export const sentences = {
	owns: 'owner',
	shares: 'shares it',
	elsewhere: 'outside the team',
	inherits: 'like every {roles}',
	standsIn: 'stands in for {roles}',
	covers: 'covers {roles}',
	the: 'the {role}',
	ownPart: '{reason}, for their own part',
	nobody: 'nobody yet',
} as const;
