import { Diagnostic, DiagnosticSeverity, Disposable, languages, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { changesHints, hintsOf } from './hintFinder.js';
import { hintMessage } from './hintWording.js';

/** Shows what the checks have to say as quiet hints: three dots in the text, nothing in the list of problems. */
export function registerHintDiagnostics(analyses: AnalysisStore): Disposable {
  const shown = languages.createDiagnosticCollection('policyText');
  const show = async (analyzed: AnalyzedDocument): Promise<void> => {
    const hints = await hintsOf(analyzed);
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === analyzed.uri.toString());
    // Edited, closed or left meanwhile: what comes next has its own hints, or none.
    if (!document || analyses.latest(document) !== analyzed) return;
    shown.set(analyzed.uri, hints.map((hint) => {
      const diagnostic = new Diagnostic(analyzed.range(hint.span), hintMessage(hint), DiagnosticSeverity.Hint);
      diagnostic.source = 'Policy Text';
      diagnostic.code = hint.check;
      return diagnostic;
    }));
  };
  return Disposable.from(
    shown,
    analyses.onDidChangeAnalysis((analyzed) => void show(analyzed)),
    analyses.onDidForget(({ uri }: TextDocument) => shown.delete(uri)),
    workspace.onDidChangeConfiguration((change) => {
      if (!changesHints(change)) return;
      for (const document of workspace.textDocuments) {
        const analyzed = analyses.latest(document);
        if (analyzed) void show(analyzed);
      }
    }),
  );
}
