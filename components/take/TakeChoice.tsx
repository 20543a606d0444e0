import { recordingTitle } from '#components/labels/recording-title.ts';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { OfferedSpace, TakePlan } from '#utils/import/index.ts';
import { chosenBytes } from './take-state.ts';
import type { TakeStore } from './take-store.ts';

export interface TakeChoiceProps {
  store: TakeStore;
  plan: TakePlan;
}

/** The plan: each Space of the archive, with what it takes to have it. */
export function TakeChoice({ store, plan }: TakeChoiceProps) {
  const { t, formats } = useLocale();
  const choice = store.choice.value;
  const bytes = chosenBytes(plan, choice);
  const toggle = (spaceId: string, isOn: boolean): void => {
    const spaces = new Set(choice.spaces);
    if (isOn) spaces.add(spaceId);
    else spaces.delete(spaceId);
    store.choose({ spaces });
  };
  return (
    <div class="take-block">
      <fieldset class="take-spaces">
        <legend>{t('take-choose')}</legend>
        {plan.spaces.map((space) => (
          <SpaceChoice
            key={space.spaceId}
            space={space}
            isOn={choice.spaces.has(space.spaceId)}
            onChange={(isOn) => toggle(space.spaceId, isOn)}
          />
        ))}
      </fieldset>
      {!plan.arePostsRead && plan.postsBytes > 0 && (
        <label class="take-space">
          <input
            type="checkbox"
            checked={choice.posts}
            onChange={({ currentTarget }) => store.choose({ posts: currentTarget.checked })}
          />
          <span>{t('take-posts', { size: formats.bytes(plan.postsBytes) })}</span>
        </label>
      )}
      <p class="figures">
        {t('take-size', { size: formats.bytes(bytes), total: formats.bytes(plan.total) })}
      </p>
      <Button
        kind="primary"
        data-testid="take-chosen"
        disabled={choice.spaces.size === 0}
        onClick={store.take}
      >
        {t('take-chosen', { count: choice.spaces.size })}
      </Button>
    </div>
  );
}

interface SpaceChoiceProps {
  space: OfferedSpace;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function SpaceChoice({ space, isOn, onChange }: SpaceChoiceProps) {
  const locale = useLocale();
  const { t, formats } = locale;
  const { spaceId, title, startedAt, endedAt, bytes, isStored } = space;
  const named = { ...(title !== undefined && { title }), ...(startedAt !== undefined && { startedAt }) };
  const facts = [
    ...(startedAt === undefined ? [] : [formats.moment(startedAt)]),
    ...(startedAt === undefined || endedAt === undefined
      ? []
      : [formats.duration((endedAt - startedAt) / 1000)]),
    bytes === 0 ? t('take-missing') : formats.bytes(bytes),
    ...(isStored ? [t('take-stored')] : []),
  ];
  return (
    <label class="take-space" data-testid="take-space" data-space={spaceId} data-bytes={bytes}>
      <input
        type="checkbox"
        checked={isOn}
        disabled={bytes === 0}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span class="take-space-title">
        <bdi>{recordingTitle(named, locale)}</bdi>
      </span>
      <span class="take-space-facts figures">{facts.join(' · ')}</span>
    </label>
  );
}
