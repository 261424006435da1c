import type { ExtensionContext } from 'vscode';
import type { PolicyTextApi } from './vscode/api.js';
import { activateFeatures } from './vscode/features.js';

export function activate(context: ExtensionContext): PolicyTextApi {
  return activateFeatures(context);
}
