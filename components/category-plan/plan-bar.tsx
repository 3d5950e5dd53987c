import { i18n } from '#i18n';
import { SelectField } from '@/components/shared/select-field';
import { comparedName } from './tally-text';
import { type Area, areas, type Colour, colours } from './tiles';

/** How the plan is drawn. */
export interface Look {
  shape: 'map' | 'matrix';
  area: Area;
  colour: Colour;
}

const shapes = ['map', 'matrix'] as const;

/** Map or matrix, and what areas and colours stand for. */
export function PlanBar({ look, onLook }: { look: Look; onLook: (look: Look) => void }) {
  const { shape, area, colour } = look;
  return (
    <div class="row">
      <fieldset class="segments">
        <legend class="sr-only">{i18n.t('plan.shapes')}</legend>
        {shapes.map((one) => (
          <label key={one} class="segments__one">
            <input
              class="sr-only"
              type="radio"
              name="plan-shape"
              checked={one === shape}
              onChange={() => onLook({ ...look, shape: one })}
            />
            <span>{i18n.t(`plan.shape.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <SelectField
        label={i18n.t('plan.areaOf')}
        isLabelHidden
        value={area}
        options={areas.map((one) => [
          one,
          i18n.t('plan.byArea', [shape === 'map' ? comparedName(one) : i18n.t(`plan.area.${one}`)]),
        ])}
        onChoose={(value) => onLook({ ...look, area: areas.find((one) => one === value) ?? area })}
      />
      {shape === 'map' && (
        <SelectField
          label={i18n.t('plan.colourOf')}
          isLabelHidden
          value={colour}
          options={colours.map((one) => [one, i18n.t(`plan.colour.${one}`)])}
          onChoose={(value) => onLook({ ...look, colour: colours.find((one) => one === value) ?? colour })}
        />
      )}
    </div>
  );
}
