up-next = Up next
queue-next = Play next
queue-end = Add to the queue
queued-next = Will be played next
queued-end = Added to the queue
queue-clear = Clear
queue-cleared = The queue was cleared
queue-none = Nothing is waiting. Choose “Play next” in the menu of a recording.
queue-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
queue-up = Move { $title } up
queue-down = Move { $title } down
queue-remove = Remove { $title } from the queue
play-all = Play all
sleep-turn = When this speaker finishes
sleep-after-turn = Let the speaker finish first
