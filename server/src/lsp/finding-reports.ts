import type { Finding } from "../core/index.js";
import type { CalmDesk } from "./calm/calm-desk.js";
import type { Configuration } from "./configuration.js";
import type { OpenDocument, OpenDocuments, Outcome } from "./documents.js";
import type { Projects } from "./projects.js";
import { type Report, reportOutcome, reportProblems } from "./report.js";

export interface FindingReportsPorts {
  readonly documents: OpenDocuments;
  readonly configuration: Configuration;
  readonly projects: Projects;
  readonly calm: CalmDesk;
  /** Resolves when the tender of an open document has been looked at. */
  readonly lookAtTender: (uri: string) => Promise<void>;
  /** Told of each analysis, once per version. */
  readonly onChecked: (document: OpenDocument, outcome: Outcome) => void;
}

/** A report with the version of the text that it is about; null for a text on disk. */
export interface VersionedReport {
  readonly version: number | null;
  readonly report: Report;
}

/** Checks what is open in the editor, once per version and set of options. */
export class FindingReports {
  readonly #ports: FindingReportsPorts;
  /** The last report of each outcome, with the findings that it shows. */
  readonly #reports = new WeakMap<Outcome, { visible: readonly Finding[] | undefined; report: Report }>();

  constructor(ports: FindingReportsPorts) {
    this.#ports = ports;
  }

  openUris(): readonly string[] {
    const { documents, projects } = this.#ports;
    return [...documents.all(), ...projects.open()].map(({ uri }) => uri);
  }

  /** The report of the present text of something open; undefined when it is not open. */
  async report(uri: string): Promise<VersionedReport | undefined> {
    return (await this.#documentReport(uri)) ?? (await this.#projectReport(uri));
  }

  /** What the core says of an open document, under the options that apply to it. */
  async check(uri: string): Promise<{ document: OpenDocument; outcome: Outcome } | undefined> {
    const { documents, configuration, onChecked } = this.#ports;
    if (documents.get(uri) === undefined) return undefined;
    const options = await configuration.for(uri);
    // It may have been closed in the meantime, or opened anew.
    const document = documents.get(uri);
    if (document === undefined) return undefined;
    document.configure(options);
    const isNew = !document.isChecked;
    const outcome = document.check();
    if (isNew) onChecked(document, outcome);
    return { document, outcome };
  }

  async #documentReport(uri: string): Promise<VersionedReport | undefined> {
    await this.#ports.lookAtTender(uri);
    const checked = await this.check(uri);
    if (checked === undefined) return undefined;
    const { document, outcome } = checked;
    return { version: document.version, report: this.#wordReport(document, outcome) };
  }

  // An outcome belongs to one version and one set of options, the language among them.
  #wordReport(document: OpenDocument, outcome: Outcome): Report {
    const visible =
      outcome.kind === "analysed"
        ? this.#ports.calm.choose(document, document.tender.join(outcome.analysis.findings))
        : undefined;
    const known = this.#reports.get(outcome);
    if (known?.visible === visible && known !== undefined) return known.report;
    const report = reportOutcome(outcome, document.text, document.options?.language ?? "nl", {
      findings: visible,
      places: document.tender.places,
    });
    this.#reports.set(outcome, { visible, report });
    return report;
  }

  async #projectReport(uri: string): Promise<VersionedReport | undefined> {
    const { projects, configuration } = this.#ports;
    const open = projects.getOpen(uri);
    if (open === undefined) return undefined;
    const project = await projects.load(open.uri);
    if (project === undefined || projects.getOpen(uri) === undefined) return undefined;
    const { document } = project;
    const { version } = document;
    const { language } = await configuration.for(open.uri);
    const problems = await projects.problemsIn(project);
    return { version, report: reportProblems(problems, document, language) };
  }
}
