import type { ClaimKind, RelationType, Role } from '../analysis.js';

export const roles: readonly Role[] = ['claim', 'premise', 'none'];
export const claimKinds: readonly ClaimKind[] = ['policy', 'value', 'fact', 'prediction', 'causal'];
export const relationTypes: readonly RelationType[] = ['support', 'attack', 'concede', 'reply'];
