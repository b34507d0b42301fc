import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';
import type { Clock } from '../../clock.ts';

/** Less than this the two clocks differ by the time between two lines of code. */
const SAME_CLOCK_MS = 1_000;
const MOMENT = /_(at|until)$/;

/**
 * Lets the sign-in library, which knows `Date` and the machine's clock alone, live in a database whose moments
 * are ISO strings by our clock. Each `Date` is moved by the difference of the clocks on its way in and back on
 * its way out; on a server the difference is nothing, under a clock moved by hand it makes expiry testable.
 */
export function machineTime(clock: Clock): KyselyPlugin {
  const aheadMs = () => {
    const ms = Date.now() - clock.now().epochMilliseconds;
    return Math.abs(ms) < SAME_CLOCK_MS ? 0 : ms;
  };
  return {
    transformQuery: ({ node }: PluginTransformQueryArgs): RootOperationNode =>
      new MomentsIn(aheadMs()).transformNode(node),
    transformResult: async ({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> => {
      const ms = aheadMs();
      return { ...result, rows: result.rows.map((row) => momentsOut(row, ms)) };
    },
  };
}

class MomentsIn extends OperationNodeTransformer {
  constructor(private readonly aheadMs: number) {
    super();
  }

  protected override transformValue(node: ValueNode): ValueNode {
    return { ...super.transformValue(node), value: this.#ours(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    const list = super.transformPrimitiveValueList(node);
    return { ...list, values: list.values.map((value) => this.#ours(value)) };
  }

  #ours(value: unknown): unknown {
    return value instanceof Date ? new Date(value.getTime() - this.aheadMs).toISOString() : value;
  }
}

function momentsOut(row: UnknownRow, aheadMs: number): UnknownRow {
  const entries = Object.entries(row).map(([column, value]) => {
    const isMoment = typeof value === 'string' && MOMENT.test(column);
    return [column, isMoment ? new Date(Date.parse(value) + aheadMs) : value];
  });
  return Object.fromEntries(entries);
}
