import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateNested } from 'class-validator';

type PartClass = () => new () => object;

/**
 * The field is a part of its own shape. A list in its place is refused: class-validator alone would look into the
 * list and take an empty one for a valid part.
 */
export function IsPart(part: PartClass): PropertyDecorator {
  return all(IsObject(), ValidateNested(), Type(part));
}

/** The field is a list of parts of one shape, and nothing in it is a list again. */
export function IsListOfParts(
  part: PartClass,
  length: { atLeast: number; atMost: number },
): PropertyDecorator {
  return all(
    IsArray(),
    ArrayMinSize(length.atLeast),
    ArrayMaxSize(length.atMost),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(part),
  );
}

/** Several decorators as one. */
export function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}
