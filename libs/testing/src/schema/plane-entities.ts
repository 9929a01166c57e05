import { entitiesFor as privateEntitiesFor, privateEntities } from '@aparte/database-private';
import { entitiesFor as sponsorEntitiesFor, sponsorEntities } from '@aparte/database-sponsor';
import type { Plane } from '../test-server.config.ts';

/** The entities of a plane: all of them, and those each login opens its pool with. */
export interface PlaneEntities {
  all: (new () => object)[];
  of: Record<string, (new () => object)[]>;
}

/** Both planes' entities side by side, for tests of the schema as a whole. */
export const planeEntities: Record<Plane, PlaneEntities> = {
  private: { all: privateEntities, of: privateEntitiesFor },
  sponsor: { all: sponsorEntities, of: sponsorEntitiesFor },
};
