export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** As much of an OpenAPI 3.1 document as merging must know. */
export interface OpenApiDocument {
  openapi: string;
  info: JsonObject;
  paths: Record<string, JsonObject>;
  components?: Record<string, JsonObject>;
  tags?: JsonObject[];
  [member: string]: unknown;
}

/** Where the public finds a path of a service, and whether without a login. */
export interface Place {
  address: string;
  open: boolean;
}

/** A document of one owner; `placeOf` is undefined for paths that stay inside. */
export interface Part {
  name: string;
  document: OpenApiDocument;
  placeOf: (path: string) => Place | undefined;
}
