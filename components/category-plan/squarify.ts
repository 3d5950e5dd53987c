/** A tile in the units of the area given. */
export interface Tile {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The worst side ratio of a row of areas along a side. */
function worst(areas: readonly number[], side: number): number {
  const sum = areas.reduce((total, area) => total + area, 0);
  return Math.max(...areas.map((area) => Math.max((side * side * area) / (sum * sum), (sum * sum) / (side * side * area))));
}

/**
 * Divides an area among positive weights into tiles as near to squares as this goes, after Bruls, Huizing and van Wijk. Tiles
 * come in the order of the weights; give the largest first.
 */
export function squarify(weights: readonly number[], width: number, height: number): Tile[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const areas = weights.map((weight) => (weight / total) * width * height);
  const tiles: Tile[] = [];
  let rest: Tile = { x: 0, y: 0, width, height };
  for (let from = 0; from < areas.length; ) {
    const side = Math.min(rest.width, rest.height);
    let to = from + 1;
    while (to < areas.length && worst(areas.slice(from, to + 1), side) <= worst(areas.slice(from, to), side)) to += 1;
    const row = areas.slice(from, to);
    const isUpright = rest.width >= rest.height;
    // What is over from dividing goes to the last row, so that it ends at the edge.
    const length = isUpright ? rest.width : rest.height;
    const depth = to === areas.length ? length : Math.min(length, row.reduce((sum, area) => sum + area, 0) / side);
    const sum = row.reduce((all, area) => all + area, 0);
    let along = 0;
    for (const area of row) {
      const part = (area / sum) * side;
      tiles.push(
        isUpright
          ? { x: rest.x, y: rest.y + along, width: depth, height: part }
          : { x: rest.x + along, y: rest.y, width: part, height: depth },
      );
      along += part;
    }
    rest = isUpright
      ? { ...rest, x: rest.x + depth, width: rest.width - depth }
      : { ...rest, y: rest.y + depth, height: rest.height - depth };
    from = to;
  }
  return tiles;
}
