import { createLogUpdate } from 'log-update';
import pc from 'picocolors';
import { printable } from '../base/index.ts';
import type { RunEvent } from '../run/index.ts';
import { type ExperimentProgress, ProgressState } from './state.ts';
import { extremes, formatSeconds, median, shownRemark } from './words.ts';

const barWidth = 20;

function bar(share: number): string {
  const filled = Math.round(Math.min(1, share) * barWidth);
  return '█'.repeat(filled) + '░'.repeat(barWidth - filled);
}

const short = (value: number): string => Number(value.toPrecision(5)).toString();

/** @param columns of the window: a row that is wider would take two lines, and could then not be drawn over */
function row(
  e: ExperimentProgress,
  compiling: number | undefined,
  width: number,
  columns: number,
  color: boolean,
): string {
  const colors = pc.createColors(color);
  let share = e.done;
  for (const part of e.underWay.values()) share += part;
  const head = `${e.id.padEnd(width)} ${bar(share / e.planned)} ${String(e.done).padStart(4)}/${e.planned}`;
  const [low, high] = extremes(e.predictions);
  const middle = e.predictions.length > 0 ? `  median ${short(median(e.predictions))}` : '';
  const spread = e.predictions.length > 1 ? ` [${short(low)}, ${short(high)}]` : '';
  const bad = e.bad > 0 ? colors.red(`  ${e.bad} not ok`) : '';
  const text =
    e.done === e.planned ? colors.green(head) : e.underWay.size > 0 ? colors.bold(head) : colors.dim(head);
  const waits = compiling === undefined ? '' : `  compiling, ${formatSeconds(compiling)}`;
  const counted = `${head}${waits}${middle}${spread}${e.bad > 0 ? `  ${e.bad} not ok` : ''}`.length;
  // Of a program nobody knows how far it is; its last line tells.
  const [seed, line] = [...e.said].at(-1) ?? [];
  const said = line === undefined ? '' : `  seed ${seed}: ${printable(line)}`.slice(0, columns - counted - 1);
  return text + colors.dim(waits) + middle + spread + bad + (said === '' ? '' : colors.dim(said));
}

/** A table that is drawn over itself; for terminals only. */
class LiveView {
  readonly #update: ReturnType<typeof createLogUpdate>;
  readonly #state: ProgressState;
  readonly #color: boolean;
  readonly #timer: NodeJS.Timeout;
  readonly #stream: NodeJS.WriteStream;

  constructor(state: ProgressState, stream: NodeJS.WriteStream, color: boolean) {
    this.#state = state;
    this.#color = color;
    this.#stream = stream;
    this.#update = createLogUpdate(stream);
    this.#timer = setInterval(() => this.draw(), 200);
    this.draw();
  }

  draw(): void {
    this.#update(this.frame());
  }

  frame(): string {
    const rows = [...this.#state.experiments.values()];
    const width = Math.max(...rows.map(r => r.id.length));
    // Lines that do not fit the window would scroll out of it, and could then not be drawn over.
    const fit = Math.max(3, (this.#stream.rows ?? 24) - 3);
    const shown = rows.length <= fit ? rows : rows.filter(r => r.done < r.planned).slice(0, fit);
    const left = this.#state.secondsLeft();
    const foot = `${this.#state.runsDone}/${this.#state.runsPlanned} runs, ${formatSeconds(this.#state.elapsedSeconds())}${left === undefined ? '' : `, about ${formatSeconds(left)} left`}`;
    const columns = this.#stream.columns ?? 80;
    return [
      ...shown.map(r => row(r, this.#state.compilingSeconds(r), width, columns, this.#color)),
      foot,
    ].join('\n');
  }

  note(line: string): void {
    this.#update.clear();
    this.#stream.write(`${line}\n`);
    this.draw();
  }

  end(): void {
    clearInterval(this.#timer);
    this.draw();
    this.#update.done();
  }
}

/** Shows events in a terminal: a table of the experiments that is drawn over itself, with what else is said above it. */
export function showLive(stream: NodeJS.WriteStream, color: boolean): (event: RunEvent) => void {
  const state = new ProgressState(() => performance.now());
  let view: LiveView | undefined;
  return event => {
    state.take(event);
    if (event.kind === 'training') view = new LiveView(state, stream, color);
    if (event.kind === 'trained') {
      view?.end();
      view = undefined;
    }
    const line = shownRemark(event);
    if (line === undefined) return;
    if (view) view.note(line);
    else stream.write(`${line}\n`);
  };
}
