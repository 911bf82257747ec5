/** Does `work(index)` `count` times, `atOnce` of them under way. Resolves to the results in order. */
export async function inTurns(atOnce, count, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < count; index = next++) results[index] = await work(index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker));
  return results;
}
