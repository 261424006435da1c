import type { ExtensionContext } from 'vscode';
import { activateFeatures } from './vscode/features.js';

export function activate(context: ExtensionContext): void {
  activateFeatures(context);
}
