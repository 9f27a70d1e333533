/** Runs over items, a few at the same time; the answers come in the order of the items. */
export async function* inLanes<Item, Answer>(
  items: readonly Item[],
  lanes: number,
  run: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const ahead: Promise<Answer>[] = [];
  for (const item of items) {
    ahead.push(run(item));
    if (ahead.length >= lanes) yield (await ahead.shift()) as Answer;
  }
  for (const answer of ahead) yield await answer;
}
