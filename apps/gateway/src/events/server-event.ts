/** One server-sent event: a hint that a page should fetch, never the data itself. */
export interface ServerEvent {
  id: string;
  name: 'ranking' | 'target';
  data: Record<string, string | number>;
}

export const textOf = ({ id, name, data }: ServerEvent): string => `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
